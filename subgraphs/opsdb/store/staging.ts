/** Jobs that bring packages to processing areas. */
import { allOf, compares, isOneOf } from "../../../platform/filter.ts";
import { ordersBy } from "../../../platform/keyset-list.ts";
import type { StagingJob, StagingJobMember } from "../models.ts";
import type { StagingJobFilter, StagingJobOrder } from "../schema.generated.ts";
import { type EntityList, exists, isOneOfIds } from "./entity-list.ts";

export const stagingJobs: EntityList<StagingJob, StagingJobFilter> = {
  name: "stagingJobs",
  columns: (sql) => sql`j.*`,
  from: (sql) => sql`opsdb.staging_job j`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`j.status`, filter.status),
      compares(sql, sql`j.active`, "=", filter.active),
      isOneOf(sql, sql`j.requested_by_id`, filter.requestedById),
      exists(
        sql,
        isOneOfIds(sql, sql`m.raw_data_package_id`, filter.rawDataPackageId),
        (query, condition) => query`
          select 1 from opsdb.staging_job_member m where m.staging_job_id = j.id and ${condition}`,
      ),
      isOneOfIds(sql, sql`j.destination_location_id`, filter.destinationLocationId),
      compares(sql, sql`j.expires_at`, "<=", filter.expiresBefore),
    ]),
  order: ordersBy<StagingJobOrder>("CREATED_AT_ASC", {
    CREATED_AT: (sql) => ({ by: sql`j.created_at`, type: "timestamptz" }),
    EXPIRES_AT: (sql) => ({ by: sql`j.expires_at`, type: "timestamptz" }),
  }),
  id: (sql) => ({ column: sql`j.id`, type: "uuid" }),
  parents: {},
};

export const stagingJobsOfPackages: EntityList<StagingJob, StagingJobFilter, "package"> = {
  ...stagingJobs,
  name: "rawDataPackage.stagingJobs",
  from: (sql) => sql`opsdb.staging_job j
    join opsdb.staging_job_member own on own.staging_job_id = j.id`,
  parents: { package: (sql) => ({ column: sql`own.raw_data_package_id`, type: "uuid" }) },
};

export const stagingJobMembers: EntityList<StagingJobMember, object, "job"> = {
  name: "stagingJob.members",
  columns: (sql) => sql`m.*`,
  from: (sql) => sql`opsdb.staging_job_member m`,
  where: (sql) => sql`true`,
  order: (sql) => ({ by: sql`m.raw_data_package_id`, type: "uuid" }),
  id: (sql) => ({ column: sql`m.raw_data_package_id`, type: "uuid" }),
  parents: { job: (sql) => ({ column: sql`m.staging_job_id`, type: "uuid" }) },
};
