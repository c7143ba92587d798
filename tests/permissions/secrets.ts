/** Makes one proposal wholly private, and marks all that belongs to it so that a leak is seen. */
import type { Sql } from "../../platform/database.ts";
import { FLAGSHIP } from "../../seeds/programme.ts";
import { PRIVATE } from "./personas.ts";

export interface Secrets {
  proposal: string;
  semester: string;
  site: string;
  enclosure: string;
  telescope: string;
  instrument: string;
  instrumentType: string;
  requestGroup: string;
  invitation: string;
  request: string;
  observation: string;
  /** Private in every respect. */
  frame: string;
  /** Of the private proposal, but named by a request and observation that everybody sees. */
  strayFrame: string;
  openRequest: string;
  openObservation: string;
  /** Public, though its proposal, request and observation are not. */
  openFrame: string;
  program: string;
  obsUnit: string;
  execution: string;
  file: string;
  package: string;
  copy: string;
  bundle: string;
  transfer: string;
  archiveTransfer: string;
  stagingJob: string;
  observatory: string;
  dataSite: string;
  route: string;
  /** After everything that was made for the test. */
  now: string;
}

/** What a field must be asked to show, and how that looks in an answer, for each type with secrets. */
export const marks: Record<string, { field: string; text: string }> = {
  Proposal: { field: "title", text: "SECRET-Proposal" },
  TimeAllocation: { field: "stdAllocation", text: "98765.25" },
  RequestGroup: { field: "name", text: "SECRET-RequestGroup" },
  Request: { field: "observationNote", text: "SECRET-Request" },
  Observation: { field: "priority", text: "987654" },
  Frame: { field: "targetName", text: "SECRET-Frame" },
  ObsUnit: { field: "name", text: "SECRET-ObsUnit" },
  ExecutedObsUnit: { field: "pwvMm", text: "98765.25" },
  RawDataFile: { field: "relativePath", text: "SECRET-RawDataFile" },
  RawDataPackage: { field: "checksum", text: "SECRET-RawDataPackage" },
  PhysicalCopy: { field: "pathOrKey", text: "SECRET-PhysicalCopy" },
};

export async function hide(sql: Sql): Promise<Secrets> {
  await sql`update proposals.proposal set active = false, title = 'SECRET-Proposal' where id = ${PRIVATE}`;
  await sql`update proposals.time_allocation set std_allocation = 98765.25 where proposal_id = ${PRIVATE}`;
  await sql`update proposals.request_group set name = 'SECRET-RequestGroup',
    submitter_id = (select user_id from proposals.membership
      where proposal_id = ${PRIVATE} and role = 'PI' limit 1) where proposal_id = ${PRIVATE}`;
  await sql`update proposals.request r set observation_note = 'SECRET-Request'
    from proposals.request_group g where g.id = r.request_group_id and g.proposal_id = ${PRIVATE}`;
  await sql`update proposals.observation o set priority = 987654
    from proposals.request r join proposals.request_group g on g.id = r.request_group_id
    where r.id = o.request_id and g.proposal_id = ${PRIVATE}`;

  // One public frame of the proposal, in a package that was archived, bundled and staged.
  const [open] = await sql`
    select f.id, p.id as package, m.data_transfer_package_id as bundle, m.origin_site_id
    from archive.frame f
    join opsdb.raw_data_file d on d.frame_id = f.id
    join opsdb.raw_data_package p on p.id = d.raw_data_package_id
    join opsdb.data_transfer_package_member m on m.raw_data_package_id = p.id
    join opsdb.data_transfer t on t.data_transfer_package_id = m.data_transfer_package_id
    join opsdb.long_term_archive_transfer l on l.raw_data_package_id = p.id
    where f.proposal_id = ${PRIVATE} and f.reduction_level = 0 order by f.id limit 1`;
  const [stray] = await sql`select * from archive.frame
    where proposal_id = ${FLAGSHIP} and reduction_level = 0 and observation_id is not null order by id limit 1`;
  const openFrame = open?.id as number;
  const strayFrame = stray?.id as number;
  await sql`update archive.frame set proposal_id = ${PRIVATE} where id = ${strayFrame}`;
  await sql`update archive.frame set target_name = 'SECRET-Frame', public_date = now() + interval '1 day'
    where proposal_id = ${PRIVATE} and id <> ${openFrame}`;
  await sql`update archive.frame set public_date = now() - interval '1 day' where id = ${openFrame}`;

  await sql`update opsdb.raw_data_file set proposal_id = ${PRIVATE} where frame_id = ${strayFrame}`;
  await sql`update opsdb.raw_data_file set relative_path = 'SECRET-RawDataFile/' || id,
    public_date = now() + interval '1 day' where proposal_id = ${PRIVATE} and frame_id <> ${openFrame}`;
  await sql`update opsdb.raw_data_file set public_date = now() - interval '1 day' where frame_id = ${openFrame}`;
  await sql`update opsdb.obs_unit u set name = 'SECRET-ObsUnit ' || u.id
    from opsdb.observing_program p where p.id = u.observing_program_id and p.proposal_id = ${PRIVATE}`;
  await sql`update opsdb.executed_obs_unit e set pwv_mm = 98765.25
    from opsdb.obs_unit u where u.id = e.obs_unit_id and u.name like 'SECRET%'`;
  await sql`update opsdb.raw_data_package p set checksum = 'SECRET-RawDataPackage'
    from opsdb.executed_obs_unit e where e.id = p.executed_obs_unit_id and e.pwv_mm = 98765.25
    and not exists (select from opsdb.raw_data_file f
      where f.raw_data_package_id = p.id and f.frame_id = ${openFrame})`;
  await sql`update opsdb.physical_copy c set path_or_key = 'SECRET-PhysicalCopy/' || c.id where
    exists (select from opsdb.raw_data_file f where f.id = c.raw_data_file_id and f.relative_path like 'SECRET%')
    or exists (select from opsdb.raw_data_package p where p.id = c.raw_data_package_id and p.checksum like 'SECRET%')`;

  // A secret package travels and is staged together with the open one.
  const [hidden] = await sql`
    select id from opsdb.raw_data_package where checksum = 'SECRET-RawDataPackage'
    and id <> ${open?.package} order by id limit 1`;
  await sql`
    insert into opsdb.data_transfer_package_member
      (data_transfer_package_id, raw_data_package_id, origin_site_id, active)
    values (${open?.bundle}, ${hidden?.id}, ${open?.originSiteId}, false) on conflict do nothing`;
  const [job] = await sql`select id from opsdb.staging_job order by id limit 1`;
  await sql`
    insert into opsdb.staging_job_member (staging_job_id, raw_data_package_id)
    select ${job?.id}, id from unnest(${[open?.package, hidden?.id]}::uuid[]) as id
    on conflict do nothing`;
  await sql`update opsdb.physical_copy c set source_copy_id = (
      select o.id from opsdb.physical_copy o where o.id <> c.id and o.path_or_key like 'SECRET%' limit 1)
    where c.path_or_key like 'SECRET%'`;
  await sql`update proposals.request r set
      location_site = o.site, location_enclosure = o.enclosure, location_telescope = o.telescope
    from proposals.observation o where o.request_id = r.id and r.observation_note = 'SECRET-Request'`;
  await sql`
    update proposals.instrument_config i set optical_elements = '{"filter": "rp"}'
    from proposals.configuration c join proposals.request r on r.id = c.request_id
    where c.id = i.configuration_id and r.observation_note = 'SECRET-Request'`;

  await sql`
    insert into downtime.downtime (site, enclosure, telescope, start, "end", reason, created_by)
    select site_code, enclosure_code, telescope_code, now() + interval '1 day',
      now() + interval '2 days', 'matrix', 1
    from archive.frame where target_name = 'SECRET-Frame' group by 1, 2, 3`;

  const [row] = await sql`
    select f.id as frame, f.site_code as site, f.enclosure_id as enclosure, f.telescope_id as telescope,
      f.instrument_code as instrument, f.request_id as request, f.observation_id as observation,
      r.request_group_id as request_group, d.id as file, d.raw_data_package_id as package,
      e.id as execution, e.obs_unit_id as obs_unit, u.observing_program_id as program,
      (select i.instrument_type from proposals.time_allocation_instrument_type i
       where i.proposal_id = ${PRIVATE} limit 1) as instrument_type,
      (select a.semester_id from proposals.time_allocation a
       where a.proposal_id = ${PRIVATE} limit 1) as semester
    from archive.frame f
    join proposals.request r on r.id = f.request_id
    join opsdb.raw_data_file d on d.frame_id = f.id
    join opsdb.raw_data_package p on p.id = d.raw_data_package_id and p.checksum like 'SECRET%'
    join opsdb.executed_obs_unit e on e.id = p.executed_obs_unit_id
    join opsdb.obs_unit u on u.id = e.obs_unit_id
    where f.target_name = 'SECRET-Frame' and f.proposal_id = ${PRIVATE} and f.id <> ${strayFrame}
    order by exists (select from opsdb.long_term_archive_transfer l
      where l.raw_data_package_id = p.id) desc, f.id limit 1`;
  if (!row) throw new Error("the sample observatory has nothing to hide");
  return {
    ...(row as unknown as Secrets),
    proposal: PRIVATE,
    strayFrame: String(strayFrame),
    openRequest: String(stray?.requestId),
    openObservation: String(stray?.observationId),
    openFrame: String(openFrame),
    bundle: open?.bundle,
    stagingJob: job?.id,
    ...(await one(
      "copy",
      sql`select id from opsdb.physical_copy where path_or_key like 'SECRET%' limit 1`,
    )),
    ...(await one("observatory", sql`select id from opsdb.observatory limit 1`)),
    ...(await one("dataSite", sql`select id from opsdb.data_site limit 1`)),
    ...(await one("route", sql`select id from opsdb.data_transfer_route limit 1`)),
    ...(await one(
      "invitation",
      sql`
      insert into proposals.proposal_invite (proposal_id, role, email, used)
      values (${PRIVATE}, 'CI', 'matrix@example.org', now()) returning id`,
    )),
    now: new Date().toISOString(),
    ...(await one("transfer", sql`select id from opsdb.data_transfer limit 1`)),
    ...(await one("archiveTransfer", sql`select id from opsdb.long_term_archive_transfer limit 1`)),
  };
}

async function one<Name extends string>(
  name: Name,
  rows: PromiseLike<readonly { id?: string }[]>,
): Promise<Record<Name, string>> {
  return { [name]: String((await rows)[0]?.id) } as Record<Name, string>;
}
