-- Frames of one place in the order of time. Each frame with a footprint lies in one cell of a grid
-- whose cells are about as large as the footprint, so a place has a few cells of each size, and in
-- each cell an index in the order of the page: however often a field was observed, a page reads only
-- what it shows. (A GiST index over boxes had to read and sort all frames of the place, and split so
-- badly where thousands of boxes are nearly the same that it took a kilobyte and 0.3 ms for each.)

-- x, y, z of the middle; degrees from there to the farthest vertex; degrees from there to the nearest
-- edge. The latter and, of four vertices, the unit normals of the edges, pointing inwards, are given
-- only for convex footprints, and not for specks whose edges are too short for good normals.
-- Null when the vertices are not within less than 90 degrees of their mean: that is no footprint.
create function archive.footprint_shape(footprint double precision[]) returns double precision[]
language plpgsql immutable strict parallel safe as $$
declare
  v constant double precision[] := archive.sky_vectors(footprint);
  n constant integer := coalesce(array_length(v, 1), 0);
  x double precision := 0;
  y double precision := 0;
  z double precision := 0;
  length double precision;
  nearest double precision := 'infinity';
  outer_chord double precision := 0;
  inner_sine double precision := 'infinity';
  normals double precision[] := '{}';
  turn double precision := 0;
  u double precision[];
  j integer;
begin
  if n = 0 then return null; end if;
  for i in 1 .. n by 3 loop
    x := x + v[i];
    y := y + v[i + 1];
    z := z + v[i + 2];
  end loop;
  for i in 1 .. n by 3 loop
    nearest := least(nearest, x * v[i] + y * v[i + 1] + z * v[i + 2]);
  end loop;
  -- The limit is far above rounding and far below any field of a telescope.
  if nearest < 1e-6 * n then return null; end if;
  length := sqrt(x * x + y * y + z * z);
  x := x / length;
  y := y / length;
  z := z / length;
  for i in 1 .. n by 3 loop
    outer_chord := greatest(outer_chord, sqrt((v[i] - x) ^ 2 + (v[i + 1] - y) ^ 2 + (v[i + 2] - z) ^ 2));
    j := i % n + 3;
    if j > n then j := j - n; end if;
    -- The cross product of a vertex and the way to the next one.
    u := array[v[j] - v[i], v[j + 1] - v[i + 1], v[j + 2] - v[i + 2]];
    u := array[
      v[i + 1] * u[3] - v[i + 2] * u[2], v[i + 2] * u[1] - v[i] * u[3], v[i] * u[2] - v[i + 1] * u[1]];
    length := sqrt(u[1] ^ 2 + u[2] ^ 2 + u[3] ^ 2);
    if length < 1e-6 then
      inner_sine := null;
      normals := null;
      continue;
    end if;
    turn := sign(u[1] * x + u[2] * y + u[3] * z);
    normals := normals || array[turn * u[1] / length, turn * u[2] / length, turn * u[3] / length];
  end loop;
  for i in 1 .. coalesce(array_length(normals, 1), 0) by 3 loop
    inner_sine := least(inner_sine, normals[i] * x + normals[i + 1] * y + normals[i + 2] * z);
    for k in 1 .. n by 3 loop
      if normals[i] * v[k] + normals[i + 1] * v[k + 1] + normals[i + 2] * v[k + 2] < -1e-12 then
        return array[x, y, z, 2 * asind(least(1, outer_chord / 2)), null];
      end if;
    end loop;
  end loop;
  return array[x, y, z, 2 * asind(least(1, outer_chord / 2)),
    case when normals is not null then asind(least(1, inner_sine)) end]
    || case when n = 12 then normals end;
end $$;

-- The grid: cells of level l are 0.2 * 2 ^ l degrees wide, in zones of declination, and hold the
-- footprints with a radius of up to half of that. `rules/sky-cells.ts` says which are near a place.
-- This many are in a zone.
create function archive.sky_zone_cells(zone integer, width double precision) returns integer
language sql immutable strict parallel safe as $$
  -- At the edge that is nearest to the equator. The tiny bit keeps whole numbers whole.
  select greatest(1, floor(1e-6 + 360 / width * cosd(
    case when zone * width < 90 and (zone + 1) * width > 90 then 0
    else least(90, abs(zone * width - 90), abs((zone + 1) * width - 90)) end))::integer)
$$;

create function archive.sky_cell(shape double precision[]) returns integer
language plpgsql immutable strict parallel safe as $$
declare
  level integer := 0;
  width double precision := 0.2;
  zone integer;
  cells integer;
begin
  while shape[4] > width / 2 loop
    level := level + 1;
    width := width * 2;
  end loop;
  zone := least(floor((atan2d(shape[3], sqrt(shape[1] ^ 2 + shape[2] ^ 2)) + 90) / width), ceil(180 / width) - 1);
  cells := archive.sky_zone_cells(zone, width);
  return (level * 1024 + zone) * 2048
    + floor((atan2d(shape[2], shape[1]) + 180) / 360 * cells)::integer % cells;
end $$;

drop index archive.frame_footprint_box;
drop function archive.footprint_box;

alter table archive.frame
  add column sky_shape double precision[] generated always as (archive.footprint_shape(footprint)) stored,
  add column sky_cell integer generated always as (archive.sky_cell(archive.footprint_shape(footprint))) stored;
create index frame_sky_cell on archive.frame (sky_cell, observation_date, id, public_date)
  where version_id is not null and sky_cell is not null;

-- The following are written so that the planner puts them in place, as plain arithmetic.

-- Degrees from a direction to the middle of a footprint.
create function archive.sky_distance(
  shape double precision[], x double precision, y double precision, z double precision
) returns double precision
language sql immutable parallel safe as $$
  select 2 * asind(least(1, sqrt((shape[1] - x) ^ 2 + (shape[2] - y) ^ 2 + (shape[3] - z) ^ 2) / 2))
$$;

-- The sine of the angle by which a direction is within all four edges; negative when it is not.
create function archive.sky_inside(
  shape double precision[], x double precision, y double precision, z double precision
) returns double precision
language sql immutable parallel safe as $$
  select least(
    shape[6] * x + shape[7] * y + shape[8] * z,
    shape[9] * x + shape[10] * y + shape[11] * z,
    shape[12] * x + shape[13] * y + shape[14] * z,
    shape[15] * x + shape[16] * y + shape[17] * z)
$$;

-- Whether the footprint has a point within so many degrees, up to 90, of a direction. What is
-- decided by the shape is farther from the limit than rounding; the rest is measured.
create function archive.footprint_within(
  footprint double precision[], shape double precision[],
  x double precision, y double precision, z double precision, radius double precision
) returns boolean
language sql immutable parallel restricted as $$
  select case
    when archive.sky_distance(shape, x, y, z) > radius + shape[4] + 1e-9 then false
    when archive.sky_distance(shape, x, y, z) < radius + shape[5] - 1e-9 then true
    when archive.sky_inside(shape, x, y, z) > 1e-9 then true
    when archive.sky_inside(shape, x, y, z) < -1e-9 - sind(radius) then false
    else archive.footprint_distance(footprint, x, y, z) <= radius
  end
$$;

-- Whether the footprint has a point in common with a polygon, whose corners are within so many
-- degrees of its middle x, y, z.
create function archive.footprint_intersects(
  footprint double precision[], shape double precision[], polygon double precision[],
  x double precision, y double precision, z double precision, radius double precision
) returns boolean
language sql immutable parallel restricted as $$
  select case
    when archive.sky_distance(shape, x, y, z) > radius + shape[4] + 1e-9 then false
    when archive.sky_distance(shape, polygon[1], polygon[2], polygon[3]) < shape[5] - 1e-9 then true
    else archive.footprint_meets(footprint, polygon)
  end
$$;

-- Whether all of a polygon is in the footprint: no corner is outside, and no edge leaves it between its corners, for which it
-- would have to cross an edge of the footprint, farther from the corners of both than what touches.
create function archive.footprint_holds(footprint double precision[], polygon double precision[]) returns boolean
language plpgsql immutable strict parallel restricted cost 4000 as $$
declare
  f constant double precision[] := archive.sky_vectors(footprint);
  n constant integer := array_length(f, 1);
  m constant integer := array_length(polygon, 1);
begin
  for k in 1 .. m by 3 loop
    if archive.polygon_distance(f, polygon[k], polygon[k + 1], polygon[k + 2]) > 1e-9 then return false; end if;
  end loop;
  for k in 1 .. m by 3 loop
    for i in 1 .. n by 3 loop
      if archive.cuts(
        f[i : i + 2], f[(i + 2) % n + 1 : (i + 2) % n + 3],
        polygon[k : k + 2], polygon[(k + 2) % m + 1 : (k + 2) % m + 3]
      ) then return false; end if;
    end loop;
  end loop;
  return true;
end $$;

-- Whether two arcs, from a to b and from c to d, cross with all ends farther than what touches from
-- the other's great circle.
create function archive.cuts(
  a double precision[], b double precision[], c double precision[], d double precision[]
) returns boolean
language plpgsql immutable strict parallel safe as $$
declare
  n constant double precision[] := archive.edge_normal(a, b);
  m constant double precision[] := archive.edge_normal(c, d);
  of_c constant double precision := n[1] * c[1] + n[2] * c[2] + n[3] * c[3];
  of_d constant double precision := n[1] * d[1] + n[2] * d[2] + n[3] * d[3];
  of_a constant double precision := m[1] * a[1] + m[2] * a[2] + m[3] * a[3];
  of_b constant double precision := m[1] * b[1] + m[2] * b[2] + m[3] * b[3];
begin
  return of_c * of_d < 0 and of_c * of_a < 0 and of_c * of_b > 0
    and least(abs(of_a), abs(of_b), abs(of_c), abs(of_d)) > radians(1e-9);
end $$;

-- The unit normal of the arc's great circle; nulls when both ends are the same.
create function archive.edge_normal(a double precision[], b double precision[]) returns double precision[]
language plpgsql immutable strict parallel safe as $$
declare
  x constant double precision := a[2] * (b[3] - a[3]) - a[3] * (b[2] - a[2]);
  y constant double precision := a[3] * (b[1] - a[1]) - a[1] * (b[3] - a[3]);
  z constant double precision := a[1] * (b[2] - a[2]) - a[2] * (b[1] - a[1]);
  length constant double precision := nullif(sqrt(x * x + y * y + z * z), 0);
begin
  return array[x / length, y / length, z / length];
end $$;

-- The same of a polygon that is given as to `footprint_intersects`.
create function archive.footprint_covers(
  footprint double precision[], shape double precision[], polygon double precision[],
  x double precision, y double precision, z double precision, radius double precision
) returns boolean
language sql immutable parallel restricted as $$
  select case
    when archive.sky_distance(shape, x, y, z) > shape[4] + 1e-9 then false
    when archive.sky_distance(shape, x, y, z) + radius < shape[5] - 1e-9 then true
    else archive.footprint_holds(footprint, polygon)
  end
$$;

-- What is never public, for the members of its proposal; they would read all of the proposal to find
-- that nothing of it is.
create index frame_never_public on archive.frame (proposal_id, observation_date, id)
  where version_id is not null and public_date is null;

-- Orders for which a page would sort all frames of a proposal, or of an instrument.
create index frame_proposal_id on archive.frame (proposal_id, id, public_date) where version_id is not null;
create index frame_instrument_id on archive.frame (instrument_code, id, public_date) where version_id is not null;
