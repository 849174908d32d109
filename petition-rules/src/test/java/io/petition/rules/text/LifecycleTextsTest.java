package io.petition.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Role;
import io.petition.explain.Coded;
import io.petition.lifecycle.Histories;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Permission;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Procedures;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.Stage;
import io.petition.rules.china.ChinaOverlays;
import io.petition.rules.china.ChinaRules;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the lifecycle says, it says in both languages. */
class LifecycleTextsTest {
    private static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());

    @Provide
    Arbitrary<List<Recorded>> histories() {
        return Arbitraries.oneOf(
                Histories.lawful(DESK, LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31), 12),
                Histories.lawful(DESK, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), 12));
    }

    /** Every row of a procedure can be spoken: its act, its stages, its refusals and their cures, its grounds. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRowHasItsWords(Language language) {
        Texts texts = Texts.in(language);
        Set<String> codes = new TreeSet<>();
        for (Procedure procedure : procedures()) {
            procedure.acts().forEach(row -> {
                codes.add("act." + row.act());
                row.by().forEach(role -> codes.add("role." + role.code()));
                row.stages().forEach(stage -> codes.add("stage." + stage.code()));
                row.guards().forEach(guard -> {
                    codes.add(guard.code());
                    guard.cure().ifPresent(codes::add);
                });
                row.emits().forEach(emission -> codes.add("milestone." + emission.milestone()));
            });
            procedure.grounds().forEach(ground -> {
                codes.add("ground." + ground.key());
                ground.turn().ifPresent(codes::add);
                ground.emits().forEach(emission -> codes.add("milestone." + emission.milestone()));
            });
        }
        for (Stage.Kind kind : Stage.Kind.values()) {
            boolean remedy = kind == Stage.Kind.UNDER_REMEDY || kind == Stage.Kind.REMEDY_DECIDED;
            codes.add("stage." + new Stage(kind, remedy ? 1 : 0).code());
        }
        assertThat(texts.codes()).containsAll(codes);
    }

    /** Those of the editions, and those that the overlays make with acts of their own. */
    private static Set<Procedure> procedures() {
        Set<Procedure> procedures = new LinkedHashSet<>();
        for (String overlay : ChinaOverlays.ids()) {
            ChinaOverlays.lay(DESK.regime(), overlay)
                    .regime()
                    .flatMap(regime -> regime.part(Procedures.PART))
                    .ifPresent(all -> procedures.addAll(all.byEdition().values()));
        }
        return procedures;
    }

    /** Every refusal and finding that walks come upon reads as a sentence, with no place left open. */
    @Property(tries = 60)
    void everyRefusalReadsInBothLanguages(@ForAll("histories") List<Recorded> history) {
        List<Coded> said = new ArrayList<>();
        MatterState state = DESK.replay(history);
        When asOf = history.get(history.size() - 1).at().happened();
        for (Role role : Role.values()) {
            for (Permission permission : DESK.allowed(state, role, asOf)) {
                if (permission instanceof Permission.Shut shut) {
                    said.addAll(shut.reasons());
                }
            }
        }
        List<Recorded> holed = new ArrayList<>(history);
        if (holed.size() > 1) {
            holed.remove(0);
            said.addAll(DESK.replay(holed).findings());
        }
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            for (Coded coded : said) {
                assertThat(texts.codes()).contains(coded.code());
                assertThat(texts.text(coded)).doesNotContain("{", "}").isNotBlank();
            }
        }
    }
}
