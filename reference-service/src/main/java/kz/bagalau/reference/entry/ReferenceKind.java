package kz.bagalau.reference.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.bagalau.starter.number.Bin;

/** What entries there are; in this order, because each names only those before it. */
@SuppressWarnings("ImmutableEnumChecker") // made by Set.of, and predicates without state
public enum ReferenceKind {
    /** Two digits, ISO 3166-2:KZ and the beginning of KATO. */
    REGIONS(Kato::isRegion, "region-code-invalid", Set.of("region", "capital", "city")),
    /** Districts, cities of regional significance, districts of cities of republican significance. */
    DISTRICTS(Kato::isDistrict, "district-code-invalid", Set.of("district", "city", "city-district")),
    /** Towns, rural districts, settlements, villages, and districts of a city of regional significance. */
    LOCALITIES(
            Kato::isLocality,
            "locality-code-invalid",
            Set.of("city", "city-district", "rural-district", "settlement", "village")),
    /** Educational organisations, by BIN. */
    ORGANISATIONS(
            Bin::isValid,
            "bin-invalid",
            Set.of("school", "gymnasium", "lyceum", "kindergarten", "college", "special-school", "extra-education")),
    /** Institutions of higher and of technical and vocational education. */
    INSTITUTIONS(matching("[A-Z0-9][A-Z0-9-]{1,29}"), "institution-code-invalid", Set.of("higher", "tvet")),
    /** Groups of educational programmes of higher education. */
    PROGRAMME_GROUPS(matching("[BMD][0-9]{3}"), "group-code-invalid", Set.of("bachelor", "master", "doctor")),
    /** Directions and specialities of higher and of technical and vocational education. */
    SPECIALITIES(matching("[678][BMD][0-9]{3,5}|[0-9]{8}"), "speciality-code-invalid", Set.of("higher", "tvet")),
    /** Subjects of tests. */
    SUBJECTS(matching("[A-Z][A-Z0-9_]{1,49}"), "subject-code-invalid", Set.of());

    private interface CodeRule {
        boolean accepts(String code);
    }

    private final CodeRule rule;
    private final String codeRefusal;
    private final Set<String> types;

    ReferenceKind(CodeRule rule, String codeRefusal, Set<String> types) {
        this.rule = rule;
        this.codeRefusal = codeRefusal;
        this.types = types;
    }

    private static CodeRule matching(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate()::test;
    }

    /** By the name that addresses and files use. */
    public static Optional<ReferenceKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** The kinds that hold places. */
    public static List<ReferenceKind> places() {
        return List.of(REGIONS, DISTRICTS, LOCALITIES);
    }

    /** Its name in addresses and files, such as {@code programme-groups}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a code has the form of this kind. */
    public boolean accepts(String code) {
        return rule.accepts(code);
    }

    /** What is told of a code without it. */
    public String codeRefusal() {
        return codeRefusal;
    }

    /** The values of the column {@code type}; none when there is no such column. */
    public Set<String> types() {
        return types;
    }

    /** Whether the code itself says what is above. */
    public boolean codeNamesParent() {
        return this == DISTRICTS || this == LOCALITIES;
    }

    /** Whether changes of its entries are told to the other services; each keeps the list of subjects that it decides by. */
    public boolean isTold() {
        return this != SUBJECTS;
    }

    /** The kinds of which the parent of an entry may be. */
    public List<ReferenceKind> parents() {
        return switch (this) {
            case REGIONS, PROGRAMME_GROUPS, SUBJECTS -> List.of();
            case DISTRICTS -> List.of(REGIONS);
            case LOCALITIES -> List.of(DISTRICTS, LOCALITIES);
            case ORGANISATIONS, INSTITUTIONS -> places();
            case SPECIALITIES -> List.of(PROGRAMME_GROUPS);
        };
    }
}
