-- Which footprints lie where. Directions are unit vectors, so that neither the poles nor RA 0 are
-- special. A footprint is given as the column holds it; other polygons as x, y, z, x, y, z ...
-- `rules/sky-polygon.ts` says the same; a test holds both against each other.

-- The unit vectors of ra, dec, ra, dec ... in degrees: x, y, z, x, y, z ...
create function archive.sky_vectors(degrees double precision[]) returns double precision[]
language plpgsql immutable strict parallel safe as $$
declare
  vectors double precision[] := '{}';
  ra double precision;
  across double precision;
begin
  for i in 1 .. coalesce(array_length(degrees, 1), 0) / 2 loop
    ra := degrees[2 * i - 1];
    across := cosd(degrees[2 * i]);
    vectors := vectors || array[across * cosd(ra), across * sind(ra), sind(degrees[2 * i])];
  end loop;
  return vectors;
end $$;

-- A box around the whole footprint, also where its edges and its middle bulge beyond its vertices:
-- any point of it is c / |c| of some mixture c of the vertices. With all vertices within an angle r
-- of a direction m, c . m >= cos r, so |c| >= cos r, and the point is at most 1 - cos r away from c,
-- which is in the box of the vertices. So that box is padded by 1 - cos r, and a bit for rounding.
-- Null when the vertices are not within less than 90 degrees of their mean: that is no footprint.
create function archive.footprint_box(footprint double precision[]) returns cube
language plpgsql immutable strict parallel safe set search_path from current as $$
declare
  v double precision[] := archive.sky_vectors(footprint);
  low double precision[] := v[1:3];
  high double precision[] := v[1:3];
  middle double precision[] := array[0, 0, 0];
  cosine double precision := 'infinity';
  pad double precision;
begin
  if v = '{}' then return null; end if;
  for i in 0 .. array_length(v, 1) / 3 - 1 loop
    for axis in 1 .. 3 loop
      low[axis] := least(low[axis], v[3 * i + axis]);
      high[axis] := greatest(high[axis], v[3 * i + axis]);
      middle[axis] := middle[axis] + v[3 * i + axis];
    end loop;
  end loop;
  for i in 0 .. array_length(v, 1) / 3 - 1 loop
    cosine := least(cosine, v[3 * i + 1] * middle[1] + v[3 * i + 2] * middle[2] + v[3 * i + 3] * middle[3]);
  end loop;
  -- The limit is far above rounding and far below any field of a telescope.
  if cosine < 1e-6 * array_length(v, 1) then return null; end if;
  cosine := least(1, cosine / sqrt(middle[1] ^ 2 + middle[2] ^ 2 + middle[3] ^ 2));
  pad := 1 - cosine + 1e-12;
  return cube(
    array[low[1] - pad, low[2] - pad, low[3] - pad],
    array[high[1] + pad, high[2] + pad, high[3] + pad]);
end $$;

-- Degrees from a direction to the polygon; 0 within it.
create function archive.polygon_distance(
  polygon double precision[], x double precision, y double precision, z double precision
) returns double precision
language plpgsql immutable strict parallel safe cost 500 as $$
declare
  n constant integer := array_length(polygon, 1);
  a1 double precision := polygon[n - 2];
  a2 double precision := polygon[n - 1];
  a3 double precision := polygon[n];
  b1 double precision;
  b2 double precision;
  b3 double precision;
  -- From the direction to a and b, as in (u x v) . p, which keeps all digits for tiny polygons.
  u1 double precision := a1 - x;
  u2 double precision := a2 - y;
  u3 double precision := a3 - z;
  v1 double precision;
  v2 double precision;
  v3 double precision;
  up double precision := u1 * x + u2 * y + u3 * z;
  vp double precision;
  det double precision;
  square double precision;
  along double precision;
  turned double precision := 0;
  ahead double precision := 0;
  nearest double precision := pi();
begin
  for i in 1 .. n / 3 loop
    b1 := polygon[3 * i - 2];
    b2 := polygon[3 * i - 1];
    b3 := polygon[3 * i];
    v1 := b1 - x;
    v2 := b2 - y;
    v3 := b3 - z;
    vp := v1 * x + v2 * y + v3 * z;
    det := x * (u2 * v3 - u3 * v2) + y * (u3 * v1 - u1 * v3) + z * (u1 * v2 - u2 * v1);
    turned := turned + atan2(det, u1 * v1 + u2 * v2 + u3 * v3 - up * vp);
    ahead := ahead + 1 + vp;
    square := (b1 - a1) ^ 2 + (b2 - a2) ^ 2 + (b3 - a3) ^ 2;
    along := vp - up;
    if square > 0 and along + (1 + up) * square / 2 >= 0 and (1 + vp) * square / 2 - along >= 0 then
      nearest := least(nearest, asin(least(1, abs(det) / sqrt(square * (1 - square / 4)))));
    else
      nearest := least(nearest, 2 * asin(least(1, sqrt(v1 * v1 + v2 * v2 + v3 * v3) / 2)),
        2 * asin(least(1, sqrt(u1 * u1 + u2 * u2 + u3 * u3) / 2)));
    end if;
    a1 := b1;
    a2 := b2;
    a3 := b3;
    u1 := v1;
    u2 := v2;
    u3 := v3;
    up := vp;
  end loop;
  if ahead > 0 and abs(turned) > pi() then return 0; end if;
  return degrees(nearest);
end $$;

-- Not in parallel workers, whose start takes longer than most searches.
create function archive.footprint_distance(
  footprint double precision[], x double precision, y double precision, z double precision
) returns double precision
language plpgsql immutable strict parallel restricted cost 600 as $$
begin
  return archive.polygon_distance(archive.sky_vectors(footprint), x, y, z);
end $$;

-- Whether the footprint and the polygon have a point in common, to 1e-9 degrees.
create function archive.footprint_meets(footprint double precision[], polygon double precision[]) returns boolean
language plpgsql immutable strict parallel restricted cost 4000 as $$
declare
  f constant double precision[] := archive.sky_vectors(footprint);
  n constant integer := array_length(f, 1);
  m constant integer := array_length(polygon, 1);
  j integer;
  l integer;
  nx double precision;
  ny double precision;
  nz double precision;
  c double precision;
  d double precision;
begin
  for i in 1 .. n / 3 loop
    if archive.polygon_distance(polygon, f[3 * i - 2], f[3 * i - 1], f[3 * i]) <= 1e-9 then return true; end if;
  end loop;
  for k in 1 .. m / 3 loop
    if archive.polygon_distance(f, polygon[3 * k - 2], polygon[3 * k - 1], polygon[3 * k]) <= 1e-9 then
      return true;
    end if;
  end loop;
  -- No vertex of one is in the other: edges cross, or there is nothing in common.
  for i in 1 .. n / 3 loop
    j := i % (n / 3) + 1;
    nx := f[3 * i - 1] * f[3 * j] - f[3 * i] * f[3 * j - 1];
    ny := f[3 * i] * f[3 * j - 2] - f[3 * i - 2] * f[3 * j];
    nz := f[3 * i - 2] * f[3 * j - 1] - f[3 * i - 1] * f[3 * j - 2];
    for k in 1 .. m / 3 loop
      l := k % (m / 3) + 1;
      c := nx * polygon[3 * k - 2] + ny * polygon[3 * k - 1] + nz * polygon[3 * k];
      d := nx * polygon[3 * l - 2] + ny * polygon[3 * l - 1] + nz * polygon[3 * l];
      if c * d < 0 and archive.crosses(
        f[3 * i - 2 : 3 * i], f[3 * j - 2 : 3 * j],
        polygon[3 * k - 2 : 3 * k], polygon[3 * l - 2 : 3 * l], c
      ) then return true; end if;
    end loop;
  end loop;
  return false;
end $$;

-- Whether the arc from p to q, which crosses the great circle of the arc from a to b, starting on
-- the side of it that `side` has the sign of, crosses the arc itself.
create function archive.crosses(
  a double precision[], b double precision[], p double precision[], q double precision[], side double precision
) returns boolean
language plpgsql immutable strict parallel safe as $$
declare
  nx constant double precision := p[2] * q[3] - p[3] * q[2];
  ny constant double precision := p[3] * q[1] - p[1] * q[3];
  nz constant double precision := p[1] * q[2] - p[2] * q[1];
  of_a constant double precision := nx * a[1] + ny * a[2] + nz * a[3];
  of_b constant double precision := nx * b[1] + ny * b[2] + nz * b[3];
begin
  return side * of_a < 0 and side * of_b > 0;
end $$;

create index frame_footprint_box on archive.frame using gist (archive.footprint_box(footprint))
  where version_id is not null and footprint is not null;

-- What a header says, keyword by keyword.
create index headers_data on archive.headers using gin (data jsonb_path_ops);

-- Orders that no other index begins with; pages by proposal and instrument sort within their index.
create index frame_primary_optical_element on archive.frame (primary_optical_element, id, public_date) where version_id is not null;
create index frame_configuration_type on archive.frame (configuration_type, id, public_date) where version_id is not null;
create index frame_reduction_level on archive.frame (reduction_level, id, public_date) where version_id is not null;
