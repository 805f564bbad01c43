#!/usr/bin/env python3
"""Computes the sample city's values and the registers that follow from its schools: db/sample/*.csv.

The schools (school.csv, school_event.csv) and the registers whose rows are single facts (projects, awards,
alliances, talent, proposals …) are records and kept by hand in db/sample. From the schools this script writes
values-2020.csv … values-2024.csv, accreditation, safety_health and party_honour, the same on every run. Shares
that the year-end report prints (SHARES) come out exactly: the total is fixed first, then spread over the schools.
"""
import csv
import random
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLE, REFERENCE = ROOT / "db" / "sample", ROOT / "db" / "reference"
YEARS = range(2020, 2025)
LAST = 2024

# year: myopic / screened, public / all children, grade 1 and 2 / all children, migrant new pupils (%)
SHARES = {
    2020: (56.31, 41.18, 50.82, 71.2),
    2021: (55.62, 42.95, 53.94, 74.6),
    2022: (54.80, 45.03, 56.71, 77.1),
    2023: (53.89, 47.36, 59.47, 79.8),
    2024: (52.75, 52.00, 63.26, 82.1),
}

# largest school of a place by urban-rural class (others have 70 % and more of it); students by school type and
# stage, as a part of LARGEST or, from 2 on, as a number
LARGEST = {"111": 1480, "112": 1050, "121": 760, "122": 540, "210": 270, "220": 95}
SIZES = {
    "211": {"p": 1.0}, "218": {"p": 0.55}, "311": {"j": 0.86}, "312": {"p": 0.6, "j": 0.4},
    "341": {"j": 560, "s": 880}, "342": {"s": 1650}, "345": {"p": 720, "j": 560, "s": 540}, "362": {"v": 1600},
    "365": {"v": 1750}, "514": {"se": 180},
}
FIXED_SIZES = {"示例市第一中学": {"s": 2260}, "示例东湾实验小学": {"p": 2085}}


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(name, rows, columns=None):
    with open(SAMPLE / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
        all_columns = dict.fromkeys(key for row in rows for key in row)
        writer = csv.DictWriter(file, columns or list(all_columns), restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def spread(total, weights):
    """Whole numbers that add up to `total`, in proportion to the weights (largest remainder)."""
    exact = [total * w / sum(weights) for w in weights]
    parts = [int(x) for x in exact]
    order = sorted(range(len(parts)), key=lambda i: (parts[i] - exact[i], i))
    for i in order[: total - sum(parts)]:
        parts[i] += 1
    return parts


def draw(rng, total, weights):
    """`total` drawn one by one into groups: they add up, and small groups are not always empty."""
    chosen = rng.choices(range(len(weights)), list(weights), k=total)
    return [chosen.count(i) for i in range(len(weights))]


class School:
    """A school with its profiles by year and its usual number of students by stage (`sizes`)."""

    def __init__(self, profiles):
        self.profiles = {int(row["year"]): row for row in profiles}
        last = self.profiles[max(self.profiles)]
        self.code, self.name, self.type = last["code"], last["name"], last["type"]
        self.urban, self.public, self.counted = last["urban_rural"], last["ownership"] == "public", last["counted"] == "yes"
        self.is_campus = self.type == "111" and last["status"] == "open" and not self.counted
        self.sizes = {} if self.is_campus else self.usual_sizes(last)

    def usual_sizes(self, profile):
        if self.name in FIXED_SIZES:
            return FIXED_SIZES[self.name]
        rng = self.random("size")
        if self.type == "111":
            usual = {"centre": 340, "second": 270, "no": 225 if self.public else 170}[profile["town_centre"]]
            return {"kg": 150 if not self.open_in(LAST - 1) and self.counted else round(usual * rng.uniform(0.7, 1.3))}
        factor = rng.uniform(0.7, 1.0)
        return {stage: round(part * (LARGEST[self.urban] if part <= 1 else 1) * factor) for stage, part in SIZES[self.type].items()}

    def open_in(self, year):
        return self.profiles.get(year, {}).get("status") == "open"

    def is_graded(self, year):
        return self.profiles[year]["kg_grade"] in ("grade1", "grade2")

    def random(self, *what):
        return random.Random("-".join([self.code, *map(str, what)]))


def read_schools():
    profiles = {}
    for row in read(SAMPLE / "school.csv"):
        profiles.setdefault(row["code"], []).append(row)
    return [School(rows) for rows in profiles.values()]


KG_CHILDREN = {2020: 19860, 2021: 19420, 2022: 18910, 2023: 18350, 2024: 17930}
TREND = {"p": (0.955, 0.972, 0.985, 0.996, 1.0), "j": (0.915, 0.938, 0.961, 0.982, 1.0),
         "s": (0.965, 0.972, 0.981, 0.990, 1.0), "v": (1.03, 1.02, 1.01, 1.0, 0.99), "se": (0.92, 0.94, 0.96, 0.98, 1.0)}
YEARS_OF = {"p": 6, "j": 3, "s": 3, "v": 3}
PUPILS_PER_TEACHER = {"kg": 10.1, "p": 17.3, "j": 12.7, "s": 11.7, "v": 16.4, "se": 4.3}
PUPILS_PER_CLASS = {"kg": 27, "p": 40.5, "j": 44, "s": 46, "v": 42, "se": 9}
EDUCATION = {"kg": (2, 420, 520, 55, 3), "p": (22, 790, 180, 7.6, 0.4), "j": (45, 920, 34.5, 0.5, 0), "s": (165, 833, 2, 0, 0)}
EDUCATION_GROUPS = ("ma", "ba", "college", "hs", "below")
MYOPIC = {"kg": 0.12, "p": 0.40, "j": 0.73, "s": 0.85, "v": 0.72, "se": 0.31}
COMPULSORY = ("p", "j")


def enrolment(schools, year):
    """Students by school and stage; the kindergartens' children are spread so that SHARES come out."""
    result = {}
    for s in schools:
        if s.open_in(year) and "kg" not in s.sizes and s.sizes:
            result[s.code] = {stage: round(size * TREND[stage][year - 2020] * s.random(year, stage).uniform(0.985, 1.015))
                              for stage, size in s.sizes.items()}
    for event in read(SAMPLE / "school_event.csv"):
        if event["kind"] == "merged" and int(event["year"]) <= year:
            former = next(s for s in schools if s.code == event["school"])
            result[event["successor"]]["p"] += former.sizes["p"]
    kindergartens = [s for s in schools if "kg" in s.sizes and s.open_in(year)]
    cells = {(public, graded): [s for s in kindergartens if s.public == public and s.is_graded(year) == graded]
             for public in (True, False) for graded in (True, False)}
    weight = {cell: sum(s.sizes["kg"] for s in members) for cell, members in cells.items()}
    total = KG_CHILDREN[year]
    public, graded = (round(total * share / 100) for share in SHARES[year][1:3])
    public_graded = round(public * weight[True, True] / (weight[True, True] + weight[True, False]))
    totals = {(True, True): public_graded, (True, False): public - public_graded,
              (False, True): graded - public_graded, (False, False): total - public - graded + public_graded}
    for cell, members in cells.items():
        for s, n in zip(members, spread(totals[cell], [s.sizes["kg"] for s in members])):
            result[s.code] = {"kg": n}
    return result


def stage_values(s, year, stage, n):
    """What a school reports for one stage of education with `n` students."""
    rng = s.random(stage)
    teachers = max(2, round(n / PUPILS_PER_TEACHER[stage] * rng.uniform(0.93, 1.07)))
    classes = max(YEARS_OF.get(stage, 1) if n > 90 else 2, round(n / PUPILS_PER_CLASS[stage] * rng.uniform(0.97, 1.07)))
    backbone = round(teachers * (rng.uniform(0.16, 0.31) if stage == "p" else rng.uniform(0.1, 0.26)))
    v = {"students": n, "classes": classes, "teachers": teachers, "backbone": backbone}
    if stage in EDUCATION:
        weights = list(EDUCATION[stage])
        shift = (year - 2022) * 14 if stage in ("kg", "p") else 0
        weights[1], weights[2] = weights[1] + shift, weights[2] - shift
        v |= dict(zip((f"edu_{g}" for g in EDUCATION_GROUPS), draw(s.random("edu", stage), teachers, weights)))
    if stage in YEARS_OF:
        v["intake"] = round(n / YEARS_OF[stage] * s.random(year, stage, "in").uniform(0.98, 1.05))
        v["graduated"] = round(n / YEARS_OF[stage] * s.random(year, stage, "out").uniform(0.92, 0.99))
    if stage in COMPULSORY:
        v |= compulsory_values(s, year, stage, n, classes, teachers)
    return {f"{key}_{stage}": value for key, value in v.items()}


def compulsory_values(s, year, stage, n, classes, teachers):
    rng = s.random("area", stage)
    seats = s.sizes[stage] if n < 1.2 * s.sizes[stage] else n  # more after a merger
    generous = 1.25 if seats < 300 else 1.0
    indoor = round(seats * rng.uniform(0.35, 0.8))
    bands = {"to45": 91, "46_55": 13 - 2 * (year - 2020), "56_65": 0, "66_up": 0} if stage == "p" else {
        "to45": 76, "46_50": 20, "51_55": 8 - year + 2020, "56_65": 0, "66_up": 0}
    crowded = draw(s.random(year, "bands", stage), classes, bands.values() if n > 200 else [1] + [0] * (len(bands) - 1))
    v = {f"class_{band}": count for band, count in zip(bands, crowded)}
    arts = [max(0 if seats < 120 else 1, round(teachers * share * rng.uniform(0.85, 1.15))) for share in (0.085, 0.045, 0.045, 0.004)]
    v |= dict(zip(("pe_teachers", "music_teachers", "art_teachers", "arts_teachers"), arts))
    v |= {"teach_area": round(seats * (5.3 if stage == "p" else 6.9) * generous * rng.uniform(0.95, 1.2) + indoor, 2), "indoor_sport": indoor,
          "sports_field": round(seats * (8.1 if stage == "p" else 10.8) * generous * rng.uniform(0.9, 1.25), 1),
          "equip": round(seats * (0.235 if stage == "p" else 0.3) * rng.uniform(0.9, 1.2) * (1 + 0.03 * (year - 2020)), 2),
          "mm_rooms": round(seats * 0.0255 * rng.uniform(0.95, 1.15)) + 2,
          "zoned": n if s.public and stage == "p" else round(n * (0.97 if s.public else 0.41))}
    return v


def kindergarten_values(s, year, n, teachers, classes):
    rng, seats = s.random("kg"), s.sizes["kg"]
    nursery = 1 if s.public and n > 240 and year > 2021 else 0
    small, mid, big = spread(classes - nursery, (31, 33, 36))
    heads = 2 if n > 220 else 1
    v = {"classes_nursery": nursery, "classes_small": small, "classes_mid": mid, "classes_big": big, "classes_mixed": 0,
         "classes_norm_kg": classes - (rng.random() < 0.25), "children_nursery": 17 * nursery, "heads_kg": heads,
         "certified_heads_kg": heads, "health_kg": 1 + (n > 360), "carers_kg": classes, "other_staff_kg": 2 + classes // 3,
         "outdoor_area": round(seats * rng.uniform(4.2, 7.5), 1), "activity_area": round(seats * rng.uniform(8.4, 11), 1)}
    staff = teachers + heads + v["health_kg"] + v["carers_kg"] + v["other_staff_kg"]
    return v | {"staff": staff, "building": round(v["activity_area"] * 1.45), "books": round(seats * rng.uniform(6, 11)),
                "land": round(v["activity_area"] + v["outdoor_area"] * 1.3)}


def whole_school_values(s, year, sizes, v):
    """What a school reports for all stages together."""
    rng, fixed = s.random(year, "all"), s.random("all")
    n = sum(sizes.values())
    teachers = sum(v[f"teachers_{stage}"] for stage in sizes)
    titles = draw(s.random("title"), teachers, (0, 1, 9, 26, 22, 42) if "kg" in sizes else (0.5, 19, 39, 30, 3, 8.5))
    ages = draw(s.random("age"), teachers, (55, 29, 13, 3) if "kg" in sizes else (33, 31, 28, 8))
    v |= dict(zip((f"title_{g}" for g in ("pro", "sen", "mid", "jr", "entry", "none")), titles))
    v |= dict(zip(("age_under35", "age_35_44", "age_45_54", "age_55_up"), ages))
    checked, aided = sum(v[f"classes_{stage}"] for stage in sizes), round(n * fixed.uniform(0.02, 0.06))
    v |= {"female": round(n * rng.uniform(0.462, 0.484)), "recruited": round(teachers * rng.uniform(0.01, 0.04)),
          "certified": teachers - (rng.random() < (0.3 if "kg" in sizes else 0.04)), "light_checked": checked,
          "light_ok_rooms": checked - (rng.random() < 0.35 - 0.07 * (year - 2020)) * 2, "aided_students": aided,
          "aid_paid": round(aided * (0.08 if "kg" in sizes else 0.14), 2)}
    if "kg" not in sizes:
        v |= large_school_values(s, year, sizes, v, n, teachers)
    return v


def large_school_values(s, year, sizes, v, n, teachers):
    rng, fixed = s.random(year, "large"), s.random("large")
    seats = sum(s.sizes.values())
    area = sum(v.get(f"teach_area_{stage}", 9 * size) for stage, size in s.sizes.items())
    field = sum(v.get(f"sports_field_{stage}", 11 * size) for stage, size in s.sizes.items())
    tested, checked = round(n * rng.uniform(0.968, 0.995)), round(n * rng.uniform(0.975, 0.998))
    fit = draw(s.random(year, "fit"), tested, (9 + year - 2020, 42 + 1.5 * (year - 2020), 46 - 2 * (year - 2020), 2.4))
    share = {"s": 0.72, "v": 0.61, "se": 0.4, "j": 0.28 if s.urban >= "121" else 0, "p": 0}
    return {"staff": teachers + max(1, round(teachers * fixed.uniform(0.06, 0.13))), "building": round(area * 1.75),
            "land": round(area * 1.2 + field * 1.35), "books": round(seats * fixed.uniform(26, 44) + 400 * (year - 2020)),
            "terminals": round(seats * fixed.uniform(0.11, 0.2) * (1 + 0.05 * (year - 2020))),
            "boarding_pupils": round(sum(share[stage] * size for stage, size in sizes.items()) * (s.type != "218")),
            "physical_checked": checked, "overweight_obese": round(checked * rng.uniform(0.19, 0.25)), "fit_tested": tested,
            **dict(zip(("fit_excellent", "fit_good", "fit_pass", "fit_fail"), fit))}


def compulsory_school_values(s, year, sizes, v):
    """What only schools of compulsory education report, for both stages together."""
    rng = s.random(year, "compulsory")
    n = sum(sizes.get(stage, 0) for stage in COMPULSORY)
    teachers = sum(v.get(f"teachers_{stage}", 0) for stage in COMPULSORY)
    eligible = round(teachers * 0.4)
    rotated = round(eligible * rng.uniform(0.09, 0.16))
    funds = round((sizes.get("p", 0) * 0.085 + sizes.get("j", 0) * 0.105) * (0.86 + 0.035 * (year - 2020)) + 3, 2)
    v |= {"left_behind": round(n * (0.09 if s.urban >= "200" else 0.025) * rng.uniform(0.6, 1.3)), "mainstreamed": round(n * rng.uniform(0.001, 0.006)),
          "trained_360": teachers - (rng.random() < 0.2), "rotate_eligible": eligible, "rotated": rotated,
          "rotated_backbone": min(rotated, round(rotated * 0.2 + 0.45)), "afterschool_offered": 1,
          "afterschool_pupils": round(n * rng.uniform(0.90, 0.98)), "homework_compliant": 1,
          "music_art_rooms_ok": int(s.random("rooms").random() < 0.86 + 0.03 * (year - 2020)), "funded_students": max(n, 100),
          "public_funds": funds, "teacher_training_funds": round(funds * rng.uniform(0.05, 0.064), 2),
          "purchased_places": "—" if s.public else round(n * 0.6)}
    if "j" in sizes:
        out, into = round(v["graduated_j"] * 0.03), round(v["graduated_j"] * 0.021)
        v |= {"transfer_out3_j": out, "transfer_in3_j": into, "deaths3_j": 0,
              "cohort_j": v["graduated_j"] - into + out + round(v["graduated_j"] * rng.uniform(0.002, 0.018))}


def quota_values(s, year, rows):
    """Posts: last year's holders plus those who came minus those who went are this year's."""
    v = rows[year]
    if not s.public:
        v |= dict.fromkeys(("quota_approved", "quota_used", "quota_on_duty", "quota_off_duty", "nonquota_teachers"), "—")
        return
    rng, teachers = s.random(year, "quota"), sum(v[f"teachers_{stage}"] for stage in s.sizes)
    used = round(teachers * (0.42 if "kg" in s.sizes else 0.96 if len(s.sizes) == 1 else 0.95))
    before = rows[year - 1]["quota_used"] if year - 1 in rows else used if year == YEARS[0] else 0
    left, retired, moved = round(used * 0.01 * rng.random()), round(used * 0.024), round(used * 0.008)
    came = used - before + left + retired
    if came < moved:
        retired, came = retired + moved - came, moved
    off = int(rng.random() < 0.04)
    v |= {"quota_used": used, "quota_off_duty": off, "quota_on_duty": used - off, "recruited": came - moved, "moved_in": moved,
          "retired": retired, "left": left, "quota_approved": max(used, round(used * 1.04)), "nonquota_teachers": max(0, teachers - used)}


NO_SCREENING = {2022: ["示例石浪第二学校"], 2023: ["示例竹沙初级中学", "示例松坪实验小学", "示例云溪星河幼儿园"],
                LAST: ["示例月岙初级中学", "示例竹沙实验小学", "示例鹿港学校", "示例石浪中心小学", "示例青石小树幼儿园"]}


def add_screening(schools, year, students, values):
    """Vision screening in autumn; in kindergartens only the top classes are due."""
    parts = []
    for s in schools:
        if s.code in students and s.name not in NO_SCREENING.get(year, []):
            for stage, n in students[s.code].items():
                due = round(n * 0.37) if stage == "kg" else n
                seen = round(due * s.random(year, stage, "seen").uniform(0.962, 0.997))
                parts.append((s, stage, due, seen, seen * MYOPIC[stage] * s.random(stage, "eyes").uniform(0.92, 1.08)))
    total = round(sum(part[3] for part in parts) * SHARES[year][0] / 100)
    for (s, stage, due, seen, _), myopic in zip(parts, spread(total, [part[4] for part in parts])):
        v = values[s.code]
        for key, number in (("screen_due", due), ("screened", seen), ("myopic", myopic)):
            v[key] = v.get(key, 0) + number
        if stage in ("p", "j", "s"):
            v |= {f"screened_{stage}": seen, f"myopic_{stage}": myopic}
        if stage in ("kg", "p"):
            v["screened_age6"] = round(seen * 0.3) if stage == "kg" else round(min(seen, v["intake_p"]) * 0.5)
            v["myopic_age6"] = round(v["screened_age6"] * (0.125 - 0.008 * (year - 2020)))


def add_migrants(schools, year, students, values):
    """Migrant children: the private schools' new pupils are given, those of the others follow from SHARES."""
    compulsory = [s for s in schools if s.code in students and any(stage in students[s.code] for stage in COMPULSORY)]
    intake = {s.code: sum(values[s.code].get(f"intake_{stage}", 0) for stage in COMPULSORY) for s in compulsory}
    poor = [s for s in compulsory if not s.public and s.name != "示例市外国语学校"]
    good = [s for s in compulsory if s not in poor]
    new = {s.code: round(intake[s.code] * (0.86 if "新苗" in s.name else 0.25)) for s in poor}
    share, density = SHARES[year][3] / 100, {"111": 1.0, "112": 0.9, "121": 0.6, "122": 0.4, "210": 0.15, "220": 0.1}
    counts = spread(round(sum(new.values()) * share / (1 - share)), [intake[s.code] * density[s.urban] for s in good])
    new |= {s.code: count for s, count in zip(good, counts)}
    for s in compulsory:
        v, part = values[s.code], new[s.code] / max(1, intake[s.code])
        children = {f"migrant_{stage}": round(students[s.code][stage] * part * 0.93) for stage in COMPULSORY
                    if stage in students[s.code]}
        eligible = round(sum(children.values()) * 0.91)
        v |= children | {"migrant_new": new[s.code], "migrant_new_public_good": 0 if s in poor else new[s.code],
                         "migrant_eligible": eligible, "migrant_covered": eligible if s.public else round(eligible * 0.6)}


def school_values(schools):
    """Values by school and year, whole and clean."""
    values = {year: {} for year in YEARS}
    for year in YEARS:
        students = enrolment(schools, year)
        for s in schools:
            if sizes := students.get(s.code):
                v = values[year][s.code] = {}
                for stage, n in sizes.items():
                    v |= stage_values(s, year, stage, n)
                if "kg" in sizes:
                    v |= kindergarten_values(s, year, sizes["kg"], v["teachers_kg"], v["classes_kg"])
                whole_school_values(s, year, sizes, v)
                if any(stage in sizes for stage in COMPULSORY):
                    compulsory_school_values(s, year, sizes, v)
                if "se" in sizes:
                    v["special_funds"] = v["public_funds"] = round(sizes["se"] * (0.6 + 0.065 * (year - 2020)), 2)
                    v["teacher_training_funds"] = round(v["public_funds"] * 0.053, 2)
                if "v" in sizes:
                    v |= {"employed_v": round(v["graduated_v"] * 0.34), "advanced_v": round(v["graduated_v"] * 0.63)}
        add_screening(schools, year, students, values[year])
        add_migrants(schools, year, students, values[year])
    for s in schools:
        rows = {year: values[year][s.code] for year in YEARS if s.code in values[year]}
        for year in rows:
            quota_values(s, year, rows)
    return values


# As in life: year, school, measure, what the cell says instead ("{}" stands for the number)
DIRT = [
    (2024, "示例市第一中学", "students_s", "{:,}"), (2023, "示例市职业技术学校", "students_v", "{:,}"),
    (2022, "示例东湾中心小学", "books", "{:,}"), (2024, "示例西桥中心小学", "screened", "{:,}人"),
    (2024, "示例青石初级中学", "students_j", "{}人"), (2021, "示例梅岭中心幼儿园", "students_kg", "{}人"),
    (2024, "示例云溪中心小学", "students_p", "full-width"), (2023, "示例鹿港初级中学", "staff", "full-width"),
    (2024, "示例东湾初级中学", "left_behind", "无"), (2024, "示例西桥实验小学", "left_behind", "无"),
    (2024, "示例市外国语学校", "aid_paid", "无"), (2024, "示例市第二中学", "overweight_obese", "**"),
    # honest mistakes that the rules should find
    (2024, "示例梅岭初级中学", "title_mid", 3), (2024, "示例青石第二小学", "class_to45_p", -1),
    (2024, "示例东湾百合幼儿园", "staff", -2), (2024, "示例竹沙中心小学坡下教学点", "funded_students", -46),
    (2024, "示例西桥第二初级中学", "edu_ba_j", -1), (2023, "示例云溪实验小学", "fit_pass", 12),
    (2024, "示例南浦第二初级中学", "quota_used", 11), (2024, "示例松坪中心小学", "afterschool_pupils", 60),
]
SILENT = {  # schools that did not report these measures
    (2024, "示例竹沙中心小学"): "fit_ physical_ overweight books terminals afterschool_pupils music_art land building",
    (2024, "示例西桥星河幼儿园"): "outdoor_area activity_area books aid", (2024, "示例东海职业学校"): "employed advanced fit_ aid",
    (2023, "示例石浪学校"): "rotate trained_360", (2024, "示例石浪第二学校"): "rotate trained_360 sports_field equip",
}


def make_dirty(by_name, values):
    for (year, name), prefixes in SILENT.items():
        v = values[year][by_name[name].code]
        for key in [k for k in v if k.startswith(tuple(prefixes.split()))]:
            del v[key]
    for year, name, key, what in DIRT:
        v = values[year][by_name[name].code]
        if isinstance(what, int):
            v[key] += what
        elif what == "full-width":
            v[key] = str(v[key]).translate({48 + i: 0xFF10 + i for i in range(10)})
        else:
            v[key] = what.format(v[key])


def write_values(schools, values):
    measures = [row for row in read(REFERENCE / "measure.csv") if row["level"] == "school"]
    for year in YEARS:
        rows = []
        for s in schools:
            due = [m["code"] for m in measures if s.type.startswith(tuple(m["types"].split("|")))]
            v = values[year].get(s.code, dict.fromkeys(due, "—") if s.is_campus else {})
            if v:
                rows.append({"year": year, "school": s.code} | {code: v[code] for code in due if code in v})
        used = set().union(*rows)
        write(f"values-{year}", rows, ["year", "school"] + [m["code"] for m in measures if m["code"] in used])


# type of the register and its fields; the schools' types; rows in 2020 to 2024
PICKS = [
    ("accreditation", {"scheme": "standard_school", "level": "province"}, "211|311|312", (1, 2, 1, 2, 1)),
    ("accreditation", {"scheme": "modern_school", "level": "province"}, "211|311|312|342", (2, 3, 4, 5, 6)),
    ("accreditation", {"scheme": "safe_campus", "level": "prefecture", "tier": "5a"}, "311|312|342", (0, 1, 1, 1, 2)),
    ("accreditation", {"scheme": "safe_campus", "level": "prefecture", "tier": "4a"}, "211|111", (2, 2, 3, 4, 5)),
    ("accreditation", {"scheme": "health_promoting", "level": "province", "tier": "silver"}, "211|311|342", (3, 4, 4, 6, 7)),
    ("accreditation", {"scheme": "health_promoting", "level": "province", "tier": "bronze"}, "111|312", (2, 2, 3, 2, 3)),
    ("accreditation", {"scheme": "career_experience_base", "level": "province"}, "365", (0, 0, 1, 0, 1)),
    ("accreditation", {"scheme": "modern_school", "level": "province", "status": "applied"}, "218|345|341", (0, 0, 0, 1, 2)),
    ("safety_health", {"item": "smart_kitchen", "kitchen": "new"}, "211|311|312|111", (8, 11, 15, 19, 26)),
    ("safety_health", {"item": "smart_kitchen", "kitchen": "rebuilt"}, "342|341|345|365|362", (1, 2, 2, 3, 4)),
    ("safety_health", {"item": "lighting"}, "211|311|312", (5, 7, 8, 9, 11)),
    ("party_honour", {"title": "demo_base", "level": "county"}, "211|311|312|342", (3, 4, 6, 8, 11)),
    ("party_honour", {"title": "advanced_organisation", "level": "county"}, "211|311|111", (3, 4, 4, 6, 7)),
    ("party_honour", {"title": "clean_school", "level": "county"}, "211|311|312|342", (5, 6, 8, 9, 12)),
    ("party_honour", {"title": "clean_school_unit", "level": "county"}, "211|311|365", (3, 5, 6, 8, 10)),
]
GIVERS = {"national": "示例国家主管部门", "province": "示例省教育厅", "prefecture": "示例地级市教育局", "county": "示例市教育局"}
BODIES = [  # accredited bodies that are no schools
    *((year, "industry_education_enterprise", "province", f"示例{name}有限公司") for year, name in (
        (2021, "甲智造"), (2022, "乙机电"), (2023, "丙缝制设备"), (LAST, "丁模塑"), (LAST, "戊食品"), (LAST, "己物流"))),
    *((year, "myopia_pilot", "national", "示例市") for year in (2023, LAST)),
    (LAST, "education_technology_pilot", "national", "劳动教育众筹众创共同体建设（示例）"),
]
SAFE_TIERS = {2020: 62, 2021: 74, 2022: 88, 2023: 103, LAST: 118}  # schools with a safe-campus grade


def picked_row(type_, year, fields, school, date):
    row = {"year": year, "school": school.code, "date": date} | fields
    name = school.profiles[year]["name"]
    if type_ == "accreditation":
        row = {"status": "accredited", "origin": "new"} | row | {"subject": name, "giver": GIVERS[fields["level"]]}
        row["document"] = f"示教〔{year}〕{int(school.code[-2:]) + 1}号"
    if type_ == "party_honour":
        private_kg = not school.public and school.type == "111"
        row |= {"organisation": f"中共{name}支部委员会", "organisation_type": "joint_branch" if private_kg else "branch",
                "coverage": ("instructor", "joint")[int(school.code) % 2] if private_kg else "own",
                "members": "" if private_kg else school.random("party").randint(5, 38),
                "giver": "中共示例市委组织部" if "title" in fields else ""}
    return row


def add_picked(schools, registers):
    """Accreditations, safety and party honours: so many schools of these types in each year."""
    for number, (type_, fields, types, counts) in enumerate(PICKS):
        taken = []
        for year, count in zip(YEARS, counts):
            fit = [s for s in schools if s.type in types.split("|") and s.open_in(year) and not s.is_campus and s not in taken]
            for i, s in enumerate(random.Random(f"{number}-{year}").sample(fit, count)):
                registers[type_].append(picked_row(type_, year, fields, s, f"{year}-{4 + i % 8:02d}-{6 + i:02d}"))
                taken.append(s)


def add_accredited(schools, registers):
    """The kindergartens' grades of their year, reviews (which create nothing), and bodies that are no schools."""
    for s in schools:
        for year, profile in s.profiles.items():
            if s.type == "111" and s.counted and profile["graded_on"][:4] == str(year):
                before = s.profiles.get(year - 1, profile)["kg_grade"]
                fields = {"scheme": "kindergarten_grade", "level": "province", "tier": profile["kg_grade"],
                          "valid_until": f"{year + 5}-12-31", "origin": "new" if before == "ungraded" else "upgrade"}
                registers["accreditation"].append(picked_row("accreditation", year, fields, s, profile["graded_on"]))
    rural = {"scheme": "rural_school_alliance", "level": "prefecture"}
    review = {"scheme": "kindergarten_grade", "level": "province", "tier": "grade3", "status": "review_passed", "origin": "review"}
    for s in [s for s in schools if s.open_in(LAST) and s.profiles[LAST]["kg_grade"] == "grade3"][:4]:
        registers["accreditation"].append(picked_row("accreditation", LAST, review, s, f"{LAST}-11-20"))
    for s in [s for s in schools if s.type == "211" and s.urban >= "122" and s.open_in(LAST)][:3]:
        registers["accreditation"].append(picked_row("accreditation", LAST, rural, s, f"{LAST}-10-16"))
    for i, (year, scheme, level, subject) in enumerate(BODIES):
        registers["accreditation"].append({"year": year, "scheme": scheme, "level": level, "subject": subject, "origin": "new",
                                           "status": "in_progress" if scheme == "myopia_pilot" else "accredited",
                                           "giver": GIVERS[level], "date": f"{year}-09-{10 + i}"})


def add_coverage(schools, registers):
    """Rows for (nearly) every school: safe-campus grades and party organisations of private schools."""
    for year in YEARS:
        counted = [s for s in schools if s.open_in(year) and s.counted]
        tiers = {row["school"]: row["tier"] for row in registers["accreditation"]
                 if row["scheme"] == "safe_campus" and row["year"] <= year}
        by_lot = sorted(counted, key=lambda s: (s.code not in tiers, s.random("safe").random()))
        for i, s in enumerate(by_lot[: SAFE_TIERS[year]]):
            fields = {"item": "safe_campus", "tier": tiers.get(s.code, "4a" if i % 5 == 0 else "3a")}
            registers["safety_health"].append(picked_row("safety_health", year, fields, s, f"{year}-12-10"))
        for i, s in enumerate(s for s in counted if not s.public):
            if year >= 2023 or i % 8 >= 2023 - year:
                registers["party_honour"].append(picked_row("party_honour", year, {}, s, ""))
    registers["party_honour"].append({
        "year": LAST, "organisation": "中共示例市教育局机关第一支部委员会", "organisation_type": "branch", "coverage": "own", "members": 21,
        "title": "pioneer_branch", "level": "prefecture", "giver": "中共示例地级市委", "date": f"{LAST}-06-28"})


def main():
    schools = read_schools()
    values = school_values(schools)
    make_dirty({s.name: s for s in schools}, values)
    write_values(schools, values)
    registers = {type_: [] for type_ in ("accreditation", "safety_health", "party_honour")}
    for add in (add_picked, add_accredited, add_coverage):
        add(schools, registers)
    for type_, rows in registers.items():
        write(type_, sorted(rows, key=lambda row: row["year"]))


if __name__ == "__main__":
    main()
