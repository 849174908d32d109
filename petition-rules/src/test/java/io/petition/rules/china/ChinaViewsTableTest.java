package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.law.MatterClass;
import io.petition.law.Standing;
import io.petition.lifecycle.ActKey;
import io.petition.model.Purpose;
import io.petition.view.Disclosure;
import io.petition.view.DisclosureRule;
import io.petition.view.Item;
import io.petition.view.Relation;
import io.petition.view.ViewPolicy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Who sees what, in {@code views.csv}: for each relation and purpose what is shown, what is masked, and the articles. What stands
 * in neither column is hidden.
 */
class ChinaViewsTableTest {
    private static final ViewPolicy CHINA = ChinaViews.national();

    @Test
    void theTableIsThePolicyAndThePolicyTheTable() {
        List<String> kept = Tables.rows("views.csv", 5).stream()
                .map(row -> String.join(",", row))
                .toList();
        assertThat(lines()).containsExactlyElementsOf(kept);
    }

    @Test
    void whatTheLawSaysOfTheAccusedAndOfWhoStandsAsideIsConfirmed() {
        for (Relation barred : List.of(Relation.ACCUSED, Relation.ASIDE)) {
            for (Item item : Item.values()) {
                for (Purpose purpose : Purpose.values()) {
                    List<DisclosureRule> rows = CHINA.rows(item, barred, purpose, Optional.empty(), true);
                    assertThat(rows).allMatch(row -> row.disclosure() == Disclosure.HIDDEN);
                    assertThat(rows).anyMatch(row -> row.standing() == Standing.CONFIRMED);
                }
            }
        }
    }

    /** Nobody outside is shown anything by a row, so that no overlay has to close it. */
    @Test
    void noRowSpeaksOfThePublic() {
        assertThat(CHINA.rules())
                .noneMatch(row -> row.relations().contains(Relation.PUBLIC)
                        || row.relations().contains(Relation.STRANGER));
    }

    @Test
    void everyClassStandsForAPurpose() {
        assertThat(CHINA.purposes().keySet()).isEqualTo(MatterClasses.all());
        assertThat(CHINA.purposes()).containsEntry(MatterClasses.ACCUSATION, Purpose.ACCUSATION);
        assertThat(CHINA.purposes().entrySet().stream()
                        .filter(entry -> entry.getValue() == Purpose.ACCUSATION)
                        .map(Map.Entry::getKey))
                .containsExactly(MatterClasses.ACCUSATION);
    }

    /** 24 of the sector's measure: who asks for a duty to be performed is not named to whom it is against, unless they agree. */
    @Test
    void theEnvironmentalSectorNamesNobodyWithoutConsent() {
        ViewPolicy sector = ChinaViews.environment();
        Optional<MatterClass> duty = Optional.of(MatterClasses.DUTY);
        Optional<MatterClass> ordinary = Optional.of(MatterClasses.ORDINARY);
        for (Purpose purpose : List.of(Purpose.APPEAL, Purpose.REQUEST)) {
            assertThat(seen(sector, purpose, duty, false)).isEqualTo(Disclosure.HIDDEN);
            assertThat(seen(sector, purpose, duty, true)).isEqualTo(Disclosure.SHOWN);
            assertThat(seen(sector, purpose, ordinary, false)).isEqualTo(seen(CHINA, purpose, ordinary, false));
        }
        assertThat(seen(CHINA, Purpose.APPEAL, duty, false)).isEqualTo(Disclosure.SHOWN);
        assertThat(seen(CHINA, Purpose.REQUEST, duty, false)).isEqualTo(Disclosure.MASKED);
        assertThat(seen(CHINA, Purpose.REQUEST, duty, true)).isEqualTo(Disclosure.SHOWN);
    }

    @Test
    void theWorkOfTheOfficeIsInternal() {
        assertThat(CHINA.internalActs()).contains(ActKey.WRITE_JOURNAL, ActKey.STAND_ASIDE, ActKey.PROPOSE);
    }

    private static Disclosure seen(
            ViewPolicy policy, Purpose purpose, Optional<MatterClass> matterClass, boolean consented) {
        return least(policy.rows(Item.PETITIONERS, Relation.RESPONDENT, purpose, matterClass, consented));
    }

    private static Disclosure least(List<DisclosureRule> rows) {
        return rows.stream()
                .map(DisclosureRule::disclosure)
                .min(Disclosure::compareTo)
                .orElse(Disclosure.HIDDEN);
    }

    /** One line for each relation and the purposes that are alike for it. */
    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            Map<String, List<String>> alike = new LinkedHashMap<>();
            for (Purpose purpose : Purpose.values()) {
                alike.computeIfAbsent(cells(relation, purpose), cells -> new ArrayList<>())
                        .add(purpose.name().toLowerCase(Locale.ROOT));
            }
            alike.forEach((cells, purposes) -> lines.add(relation.code() + ","
                    + (purposes.size() == Purpose.values().length ? "any" : String.join(" ", purposes))
                    + "," + cells));
        }
        return lines;
    }

    private static String cells(Relation relation, Purpose purpose) {
        Map<Disclosure, List<String>> items = new LinkedHashMap<>();
        Set<String> articles = new LinkedHashSet<>();
        for (Item item : Item.values()) {
            List<DisclosureRule> rows = CHINA.rows(item, relation, purpose, Optional.empty(), false);
            items.computeIfAbsent(least(rows), seen -> new ArrayList<>()).add(item.code());
            rows.stream()
                    .flatMap(row -> row.citations().stream())
                    .filter(citation -> citation.instrument().equals(Cn2022.INSTRUMENT))
                    .forEach(citation -> articles.add(citation.article()));
        }
        return String.join(
                ",",
                all(items.getOrDefault(Disclosure.SHOWN, List.of())),
                all(items.getOrDefault(Disclosure.MASKED, List.of())),
                articles.stream().sorted().collect(Collectors.joining(" ")));
    }

    private static String all(List<String> items) {
        return items.size() == Item.values().length ? "everything" : String.join(" ", items);
    }
}
