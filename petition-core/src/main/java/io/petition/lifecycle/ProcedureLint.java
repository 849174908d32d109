package io.petition.lifecycle;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.deadline.Deadlines;
import io.petition.explain.Finding;
import io.petition.law.ClassRule;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.MatterClass;
import io.petition.law.MilestoneKey;
import io.petition.law.PauseGround;
import io.petition.law.Regime;
import io.petition.law.TermRule;
import io.petition.model.MatterId;
import io.petition.model.TrackId;
import io.petition.time.Timeline;
import io.petition.time.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks through the procedures of a regime and its clocks together: a clock that no act starts or stops, a pause that no act
 * begins, a stage that no matter comes to or that none leaves for an end, and, by walking every way through the acts, a stage in
 * which a matter can wait while no clock runs, no window is open and no cited "no statutory term" says why. Of the guards only
 * those are judged that ask for the class alone, so a way it shows may be barred by another; a way it does not show does not exist.
 */
public final class ProcedureLint {
    private final List<Finding> findings = new ArrayList<>();

    private final Deadlines deadlines;

    private ProcedureLint(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Everything that was noticed; an edition without a procedure is named and not looked at. */
    public static List<Finding> findings(Regime regime) {
        ProcedureLint lint = new ProcedureLint(Deadlines.under(regime));
        Optional<Procedures> procedures = regime.part(Procedures.PART);
        for (Timeline.Entry<Edition> entry : regime.editions().entries()) {
            Edition edition = entry.value();
            Optional<Procedure> procedure = procedures.flatMap(all -> all.of(edition));
            if (procedure.isEmpty()) {
                lint.add(Finding.Severity.NOTE, "lint.no-procedure", Map.of("edition", edition.id()));
            } else {
                lint.emissions(edition, procedure.get());
                lint.stages(edition, procedure.get());
                lint.waiting(edition, procedure.get());
            }
        }
        return ImmutableList.copyOf(lint.findings);
    }

    private void emissions(Edition edition, Procedure procedure) {
        Set<MilestoneKey> emitted = emitted(procedure);
        for (Dated<TermRule> dated : edition.terms()) {
            TermRule rule = dated.value();
            missing("lint.clock-nobody-starts", Finding.Severity.WARNING, edition, rule, rule.starts(), emitted);
            missing("lint.clock-nobody-stops", Finding.Severity.WARNING, edition, rule, rule.stops(), emitted);
            for (PauseGround ground : rule.pauses()) {
                missing(
                        "lint.pause-nobody-begins",
                        Finding.Severity.NOTE,
                        edition,
                        rule,
                        Set.of(ground.begins()),
                        emitted);
            }
        }
    }

    private static Set<MilestoneKey> emitted(Procedure procedure) {
        Set<MilestoneKey> emitted = new HashSet<>();
        procedure.acts().forEach(act -> act.emits().forEach(emission -> emitted.add(emission.milestone())));
        procedure.grounds().forEach(ground -> ground.emits().forEach(emission -> emitted.add(emission.milestone())));
        return emitted;
    }

    private void missing(
            String code,
            Finding.Severity severity,
            Edition edition,
            TermRule rule,
            Set<MilestoneKey> keys,
            Set<MilestoneKey> emitted) {
        if (keys.stream().noneMatch(emitted::contains)) {
            String listed = keys.stream().map(MilestoneKey::value).sorted().collect(Collectors.joining(", "));
            add(
                    severity,
                    code,
                    Map.of("edition", edition.id(), "term", rule.key().value(), "milestones", listed));
        }
    }

    private void stages(Edition edition, Procedure procedure) {
        StageGraph graph = StageGraph.of(procedure);
        graph.unreached().forEach(stage -> stage("lint.stage-not-reached", edition, stage));
        graph.endless().forEach(stage -> stage("lint.stage-without-end", edition, stage));
    }

    private void stage(String code, Edition edition, Stage stage) {
        add(Finding.Severity.WARNING, code, Map.of("edition", edition.id(), "stage", stage.code()));
    }

    /** For a matter of each class, and for one that is never put into any. */
    private void waiting(Edition edition, Procedure procedure) {
        List<Optional<MatterClass>> classes = new ArrayList<>();
        classes.add(Optional.empty());
        edition.classes().stream().map(ClassRule::key).map(Optional::of).forEach(classes::add);
        Map<Stage, String> classesOf = new LinkedHashMap<>();
        Map<Stage, String> ways = new LinkedHashMap<>();
        for (Optional<MatterClass> matterClass : classes) {
            Walk walk = new Walk(
                    procedure, Duties.of(edition, matterClass, emitted(procedure)), someMatter(edition, matterClass));
            walk.idle().forEach((stage, way) -> {
                classesOf.merge(stage, matterClass.map(MatterClass::value).orElse("-"), (a, b) -> a + ", " + b);
                ways.putIfAbsent(stage, way);
            });
        }
        ways.forEach((stage, way) -> add(
                Finding.Severity.WARNING,
                "lint.stage-waits-without-clock",
                Map.of(
                        "edition", edition.id(),
                        "stage", stage.code(),
                        "way", way,
                        "classes", classesOf.getOrDefault(stage, "-"))));
    }

    /** A matter of a class, of which nothing else is known. */
    private Situation someMatter(Edition edition, Optional<MatterClass> matterClass) {
        When day = When.on(edition.validity().from());
        Actor nobody = Witnesses.someone(Role.ORGAN);
        TrackDraft track = new TrackDraft(TrackId.FIRST, Optional.empty(), day, nobody);
        track.matterClass = matterClass;
        return new Situation(
                MatterState.empty(MatterId.of("some-matter")),
                Optional.of(track.track()),
                new HandlingCommand.Accept(TrackId.FIRST),
                Occasion.at(nobody, Instant.EPOCH),
                edition,
                deadlines);
    }

    private void add(Finding.Severity severity, String code, Map<String, String> args) {
        findings.add(new Finding(severity, code, args, ImmutableList.of()));
    }
}
