package io.petition.examples.scenarios;

import io.petition.authority.Actor;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.law.Holder;
import io.petition.lifecycle.Command;
import io.petition.lifecycle.DeliberationCommand;
import io.petition.lifecycle.DisposalCommand;
import io.petition.lifecycle.FollowUpCommand;
import io.petition.lifecycle.HandlingCommand;
import io.petition.lifecycle.IntakeCommand;
import io.petition.lifecycle.Owed;
import io.petition.lifecycle.RemedyCommand;
import io.petition.lifecycle.SupportCommand;
import io.petition.model.OrganId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sentences of a {@link Tale}: who did what, and of what it was. */
final class Telling {
    private static final String GROUND = "ground";
    private static final String WHO = "who";
    private static final String STEP = "step";

    private Telling() {}

    /**
     * What an act is about, where its name alone says too little.
     *
     * @param kind which words name it
     * @param key what it is
     */
    private record About(String kind, String key) {}

    static Line done(Actor actor, String when, Command command) {
        Optional<About> about = about(command);
        return Line.item(
                about.map(known -> "tale.does-" + known.kind()).orElse("tale.does"),
                "on",
                when,
                "by",
                who(actor),
                "act",
                command.act().value(),
                "what",
                about.map(About::key).orElse(""));
    }

    static Line refused(Actor actor, String when, Command command) {
        return Line.item(
                "tale.refused",
                "on",
                when,
                "by",
                who(actor),
                "act",
                command.act().value());
    }

    static Line owed(Owed owed, String asOf) {
        Kind kind = owed.status().kind();
        // A window that lapsed was its holder's to let pass: nobody is late.
        boolean late = kind == Kind.OVERDUE || kind == Kind.MISSED;
        String code = owed.deadline().due().isEmpty() ? "tale.owed-no-day" : late ? "tale.owed-late" : "tale.owed";
        return Line.item(
                        code,
                        "on",
                        asOf,
                        "term",
                        owed.deadline().term().key(),
                        "by",
                        bearer(owed),
                        "due",
                        owed.deadline().due().map(Object::toString).orElse(""),
                        "status",
                        kind.code(),
                        "days",
                        owed.status().daysLate())
                .citing(owed.deadline().rule().citations());
    }

    private static String bearer(Owed owed) {
        return owed.deadline().term().holder() == Holder.PETITIONER
                ? Holder.PETITIONER.code()
                : owed.organ().map(OrganId::value).orElse("nobody-known");
    }

    private static String who(Actor actor) {
        return actor.organ().map(OrganId::value).orElse("petitioner");
    }

    private static Optional<About> about(Command command) {
        if (command instanceof IntakeCommand.Register register) {
            return of("channel", register.petition().channel().code());
        }
        if (command instanceof DisposalCommand disposal) {
            return disposal(disposal);
        }
        if (command instanceof HandlingCommand handling) {
            return handling(handling);
        }
        if (command instanceof SupportCommand support) {
            return support(support);
        }
        if (command instanceof DeliberationCommand deliberation) {
            return deliberation(deliberation);
        }
        if (command instanceof RemedyCommand.RequestRemedy request) {
            return of(WHO, request.to().value());
        }
        if (command instanceof RemedyCommand.DecideRemedy decided) {
            return of(GROUND, decided.outcome());
        }
        return command instanceof FollowUpCommand followUp ? followUp(followUp) : Optional.empty();
    }

    private static Optional<About> disposal(DisposalCommand command) {
        if (command instanceof DisposalCommand.Forward forward) {
            return of(WHO, all(forward.to()));
        }
        if (command instanceof DisposalCommand.Assign assign) {
            return of(WHO, all(assign.to()));
        }
        if (command instanceof DisposalCommand.ReportUrgent urgent) {
            return of(WHO, all(urgent.to()));
        }
        if (command instanceof DisposalCommand.Classify classify) {
            return of("class", classify.matterClass().value());
        }
        if (command instanceof DisposalCommand.RaiseDispute dispute) {
            return of(WHO, all(dispute.between()));
        }
        if (command instanceof DisposalCommand.DecideDispute decided) {
            return of(WHO, decided.to().value());
        }
        return command instanceof DisposalCommand.Escalate up ? of(WHO, up.to().value()) : Optional.empty();
    }

    private static Optional<About> handling(HandlingCommand command) {
        if (command instanceof HandlingCommand.NameCoHandlers named) {
            return of(WHO, all(named.others()));
        }
        if (command instanceof HandlingCommand.Extend extend) {
            return of("span", extend.by().toString());
        }
        if (command instanceof HandlingCommand.NoLongerAccept refusal) {
            return of(GROUND, refusal.ground());
        }
        return command instanceof HandlingCommand.Answer answer
                ? of(
                        "outcome",
                        answer.opinion().outcomes().stream()
                                .map(each -> each.outcome())
                                .collect(Collectors.joining(", ")))
                : Optional.empty();
    }

    private static Optional<About> support(SupportCommand command) {
        if (command instanceof SupportCommand.Engage engage) {
            return of("participant", engage.participant().role().value());
        }
        if (command instanceof SupportCommand.Sponsor sponsor) {
            return of(WHO, sponsor.sponsor().value());
        }
        if (command instanceof SupportCommand.ChangeSponsor change) {
            return of(WHO, change.sponsor().value());
        }
        if (command instanceof SupportCommand.AdvanceSponsorship advance) {
            return of(GROUND, advance.stage());
        }
        if (command instanceof SupportCommand.Summon summon) {
            return of(WHO, all(summon.called()));
        }
        if (command instanceof SupportCommand.RecordVisit visit) {
            return of(GROUND, visit.visit());
        }
        if (command instanceof SupportCommand.ProposeRelief relief) {
            return of(GROUND, relief.relief());
        }
        return command instanceof SupportCommand.GiveRelief given ? of(GROUND, given.relief()) : Optional.empty();
    }

    private static Optional<About> deliberation(DeliberationCommand command) {
        if (command instanceof DeliberationCommand.OpenMediation open) {
            return of("tier", open.tier());
        }
        if (command instanceof DeliberationCommand.MoveMediationUp up) {
            return of("tier", up.tier());
        }
        return command instanceof DeliberationCommand.CloseMediation closed
                ? of(GROUND, closed.outcome())
                : Optional.empty();
    }

    private static Optional<About> followUp(FollowUpCommand command) {
        if (command instanceof FollowUpCommand.Settle settle) {
            return of(GROUND, settle.way());
        }
        if (command instanceof FollowUpCommand.Close close) {
            return of(GROUND, close.ground());
        }
        if (command instanceof FollowUpCommand.Propose proposal) {
            return of(GROUND, proposal.proposal());
        }
        if (command instanceof FollowUpCommand.AnswerProposal answer) {
            return of(GROUND, answer.adoption());
        }
        if (command instanceof FollowUpCommand.ReportCarryingOut report) {
            return of(GROUND, report.result());
        }
        if (command instanceof FollowUpCommand.ReturnVisit visit) {
            return of(
                    STEP,
                    (visit.settled() ? "settled" : "unsettled")
                            + (visit.reconciled() ? "-reconciled" : "-unreconciled"));
        }
        return Optional.empty();
    }

    private static Optional<About> of(String kind, String key) {
        return Optional.of(new About(kind, key));
    }

    private static String all(List<OrganId> organs) {
        return organs.stream().map(OrganId::value).collect(Collectors.joining(", "));
    }
}
