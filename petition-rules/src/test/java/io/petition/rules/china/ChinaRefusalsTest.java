package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Role;
import io.petition.explain.Reason;
import io.petition.lifecycle.DisposalCommand;
import io.petition.lifecycle.Histories;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Occasion;
import io.petition.lifecycle.Permission;
import io.petition.lifecycle.Procedures;
import io.petition.lifecycle.ReasonLaws;
import io.petition.lifecycle.Recorded;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reason for which anything can be refused has been seen to refuse something. */
class ChinaRefusalsTest {
    private static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());
    private static final Path CORE = Path.of("..", "petition-core", "src", "main", "java", "io", "petition");

    /** Makers of reasons in the core, and the first literal in them: its code. */
    private static final Pattern CODE = Pattern.compile(
            "(?:Reason\\.of|new Reason|\\breason|groundReason|person)\\(\\s*(?:within \\? )?\"([a-z]+(?:-[a-z]+)+)\"");

    /** Codes put together from parts, which no pattern finds. */
    private static final Set<String> PUT_TOGETHER =
            Set.of("received-after-registered", "found-after-registered", "not-a-petitioner", "already-a-petitioner");

    /** Of submissions, which {@code DeskLaws.aSubmissionIsDoneOnce} sees of every history, and of an hour that has not come. */
    private static final Set<String> OF_SUBMISSIONS =
            Set.of("command-id-used", "matter-has-moved-on", "happened-after-recorded");

    /** What cannot be produced under the two editions, and why. */
    private static final Map<String, String> CANNOT_BE = Map.of(
            "extension-not-provided", "both editions let the term of handling be extended",
            "extension-used-up", "neither says how often, only by how much");

    static List<RefusedCommands> refused() {
        return RefusedCommands.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void aSlipIsRefusedForThatReason(RefusedCommands refused) {
        assertThat(refused.reasons()).contains(refused.code());
    }

    @Test
    void nothingIsRecordedBeforeItHappens() {
        MatterState state = DESK.replay(Histories.walk(DESK, LocalDate.of(2024, 3, 4), false, List.of()));
        Occasion at = new Occasion(
                state.tracks().get(0).holder(),
                When.on(LocalDate.of(2024, 3, 6)),
                Instant.parse("2024-03-05T08:00:00Z"));
        assertThat(DESK.decide(state, new DisposalCommand.ReportUp(TrackId.FIRST), at)
                        .reasons())
                .extracting(Reason::code)
                .contains("happened-after-recorded");
    }

    @Test
    void everyReasonHasRefusedSomething() throws IOException {
        Set<String> possible = new TreeSet<>(PUT_TOGETHER);
        for (String file : List.of(
                "lifecycle/Decider",
                "lifecycle/Amendments",
                "lifecycle/Plausibility",
                "lifecycle/PlausiblePetitions",
                "deadline/Extensions")) {
            CODE.matcher(Files.readString(CORE.resolve(file + ".java")))
                    .results()
                    .forEach(found -> possible.add(found.group(1)));
        }
        assertThat(possible).contains("track-not-known", "proceeding-already-open", "extension-over-bound");
        possible.addAll(ReasonLaws.guards(DESK.regime().part(Procedures.PART).orElseThrow()));
        Set<String> seen = onTheWay();
        RefusedCommands.all().stream().map(RefusedCommands::code).forEach(seen::add);
        seen.addAll(OF_SUBMISSIONS);
        assertThat(possible).containsAll(CANNOT_BE.keySet());
        assertThat(seen).doesNotContainAnyElementsOf(CANNOT_BE.keySet());
        possible.removeAll(CANNOT_BE.keySet());
        possible.removeAll(seen);
        assertThat(possible).as("reasons that nothing was refused for").isEmpty();
    }

    /** The reasons for which acts are shut at the end of some walks. */
    private static Set<String> onTheWay() {
        Set<String> seen = new TreeSet<>();
        LongFunction<List<Recorded>> histories =
                Histories.bySeed(DESK, LocalDate.of(2021, 5, 1), LocalDate.of(2024, 6, 30), 14);
        for (long seed = 0; seed < 40; seed++) {
            MatterState state = DESK.replay(histories.apply(seed));
            When asOf = state.history().get(state.history().size() - 1).at().happened();
            for (Role role : Role.values()) {
                for (Permission permission : DESK.allowed(state, role, asOf)) {
                    if (permission instanceof Permission.Shut shut) {
                        shut.reasons().stream().map(Reason::code).forEach(seen::add);
                    }
                }
            }
        }
        return seen;
    }
}
