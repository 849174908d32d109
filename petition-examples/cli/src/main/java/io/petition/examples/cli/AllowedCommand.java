package io.petition.examples.cli;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.examples.cli.history.HistoryFile;
import io.petition.examples.cli.text.Words;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Outlook;
import io.petition.lifecycle.Permission;
import io.petition.model.OrganId;
import io.petition.time.When;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code petition allowed HISTORY}: what somebody may do in a matter, until when and within which bounds. */
@Command(name = "allowed")
final class AllowedCommand extends HistoryCommand {
    @Option(names = "--role", paramLabel = "ROLE")
    private @Nullable String role;

    @Option(names = "--organ", paramLabel = "ID")
    private @Nullable String organ;

    @Option(names = "--as-of", paramLabel = "T")
    private @Nullable String asOf;

    @Option(names = "--why")
    private boolean why;

    private Role asked = Role.PETITIONER;
    private Optional<When> day = Optional.empty();

    AllowedCommand(Petition petition) {
        super(petition);
    }

    @Override
    void begin() throws BadInput {
        asked = role(Inputs.required("role", role));
        if (organ != null && asked == Role.PETITIONER) {
            throw new BadInput("organ", "bad.organ-of-petitioner", Map.of());
        }
        if (organ != null && organ.isBlank()) {
            throw new BadInput("organ", "bad.missing", Map.of());
        }
        day = Optional.of(Times.read("as-of", asOf, petition().law().zone()));
    }

    private static Role role(String word) throws BadInput {
        for (Role role : Role.values()) {
            if (role.code().equals(word)) {
                return role;
            }
        }
        String known = Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(", "));
        throw new BadInput("role", "bad.word", Map.of("value", word, "known", known));
    }

    @Override
    int answer(Lifecycle desk, HistoryFile histories) throws BadInput, IOException {
        return each(histories, matter -> {
                    AllowedAnswer answer = answer(desk, matter, console().words());
                    return new HistoryPass.Done(
                            true, () -> console().row(answer, words -> String.join("\n", answer.lines(words))));
                })
                .exit();
    }

    private AllowedAnswer answer(Lifecycle desk, MatterLines matter, Words words) {
        ZoneId zone = desk.regime().zone();
        When when = day.orElseThrow();
        MatterState state = matter.state(desk, day, Optional.empty());
        Optional<Outlook> outlook =
                asked == Role.PETITIONER ? Optional.of(desk.outlook(state, when)) : Optional.empty();
        // What a petitioner can do is in the outlook already; what they cannot is worked out only where it is asked
        // for.
        List<? extends Permission> permissions =
                outlook.isPresent() && !why ? outlook.get().open() : permissions(desk, state, when);
        return new AllowedAnswer(
                matter.matter(),
                state.version(),
                new TrackAnswer.Desk(asked.code(), organ),
                Times.iso(when, zone),
                permissions.stream()
                        .filter(Permission.Open.class::isInstance)
                        .map(open -> AllowedAnswer.Open.of((Permission.Open) open, json(), zone, words))
                        .toList(),
                why
                        ? permissions.stream()
                                .filter(Permission.Shut.class::isInstance)
                                .map(shut -> AllowedAnswer.Shut.of((Permission.Shut) shut, words))
                                .toList()
                        : null,
                outlook.map(ForPetitioner::tracks).orElse(null),
                outlook.map(found -> ForPetitioner.awaited(found, zone)).orElse(null),
                outlook.map(found -> Undated.duties(found.untimed(), zone)).orElse(null),
                outlook.map(found -> Undated.days(found.expected(), zone)).orElse(null),
                outlook.map(found -> ForPetitioner.turns(found, words)).orElse(null),
                outlook.map(found -> ForPetitioner.exhausted(found, zone)).orElse(null),
                outlook.map(found -> ForPetitioner.windows(found, zone)).orElse(null),
                matter.unreadable());
    }

    private List<Permission> permissions(Lifecycle desk, MatterState state, When when) {
        return organ == null
                ? desk.allowed(state, asked, when)
                : desk.allowed(state, new Actor(asked, Optional.of(OrganId.of(organ)), Optional.empty()), when);
    }
}
