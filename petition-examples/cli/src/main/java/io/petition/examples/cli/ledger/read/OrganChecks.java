package io.petition.examples.cli.ledger.read;

import io.petition.authority.NameMatch;
import io.petition.explain.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the names of organs and the code of the region stand for. */
final class OrganChecks {
    private final Set<String> regions;

    /** The regions that the directory knows. */
    OrganChecks(Set<String> regions) {
        this.regions = regions;
    }

    void check(Letter letter, List<Finding> findings) {
        if (letter.agency().isEmpty()) {
            findings.add(Kind.NO_ORGAN.at(letter.place()));
        } else {
            name(letter, Columns.REPLY_AGENCY, letter.answeredBy(), findings);
        }
        letter.passedTo().ifPresent(match -> name(letter, Columns.PASSED_TO, match, findings));
        if (letter.region().isEmpty()) {
            findings.add(Kind.NO_REGION.at(letter.place()));
        } else if (!regions.contains(letter.region())) {
            findings.add(Kind.REGION_UNKNOWN.at(letter.place(), "value", letter.region()));
        }
    }

    private static void name(Letter letter, String column, NameMatch match, List<Finding> findings) {
        kind(match)
                .map(kind -> kind == Kind.ORGAN_IS_PERSON
                        // never repeated: where an organ should stand there is a person's name
                        ? kind.at(letter.place(), "column", column)
                        : kind.at(letter.place(), "column", column, "name", match.written()))
                .ifPresent(findings::add);
    }

    private static Optional<Kind> kind(NameMatch match) {
        return switch (match.kind()) {
            case OFFICIAL, ALIAS -> Optional.empty();
            case FORMER -> Optional.of(Kind.ORGAN_FORMER_NAME);
            case TYPO -> Optional.of(Kind.ORGAN_MISSPELT);
            case JOINT -> Optional.of(Kind.ORGANS_SEVERAL);
            case PERSON -> Optional.of(Kind.ORGAN_IS_PERSON);
            case UNCLEAR -> Optional.of(Kind.ORGAN_UNCLEAR);
            case UNKNOWN -> Optional.of(Kind.ORGAN_UNKNOWN);
        };
    }
}
