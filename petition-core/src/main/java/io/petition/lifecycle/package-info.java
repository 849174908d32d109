/**
 * What may happen to a matter, and what happens when it does.
 *
 * <p>{@link io.petition.lifecycle.Lifecycle} is the desk a host holds. {@code decide} takes a
 * {@link io.petition.lifecycle.Command} on an {@link io.petition.lifecycle.Occasion} (who, when it happened, when it is
 * recorded), or a {@link io.petition.lifecycle.Request} with an id and an expected version, and gives a
 * {@link io.petition.lifecycle.Decision}: events to store, every reason why not, or that it was done before. {@code evolve} and
 * {@code replay} fold {@link io.petition.lifecycle.Recorded} {@link io.petition.lifecycle.Event}s into a
 * {@link io.petition.lifecycle.MatterState}, which holds facts only; an act that is missing becomes a finding, and a replay can be
 * cut to what was known at an instant. {@code check} tells how far a history that was made elsewhere follows the procedure step by
 * step, and why not further ({@link io.petition.lifecycle.Checked}). {@code allowed} says what a desk or the petitioner can do now, with a witness that is
 * accepted, or why not ({@link io.petition.lifecycle.Permission}); {@code deadlines} says who owes what by when
 * ({@link io.petition.lifecycle.Owed}), {@code untimed} who owes what without a term, and which provision sets none
 * ({@link io.petition.lifecycle.Untimed}); {@code outlook} puts all of it together for the petitioner, with how final each track is
 * on that day ({@link io.petition.lifecycle.Outlook}).
 *
 * <p>A matter has tracks ({@link io.petition.lifecycle.Track}), numbered as they are opened; the simple one has
 * {@code TrackId.FIRST} and no other; sending to several organs, taking back and a further petition each open more. A track has
 * rounds: what is sent back or opened again is handled anew, with clocks of its own. What goes on beside the stages (a hearing, a
 * mediation, a leader's charge, a call to other organs, relief, return visits) is a {@link io.petition.lifecycle.Proceeding}: it
 * begins, may take steps, and ends. Of several who petition each may receive an answer on a day of their own
 * ({@link io.petition.lifecycle.Receipt}): the track's clocks begin with the last of them, what one of them is told and may do goes
 * by that one's own.
 *
 * <p>Acts are grouped as they follow one another: {@link io.petition.lifecycle.IntakeCommand intake} (and all else that concerns
 * the matter as a whole), {@link io.petition.lifecycle.DisposalCommand disposal},
 * {@link io.petition.lifecycle.HandlingCommand handling}, {@link io.petition.lifecycle.DeliberationCommand deliberation},
 * {@link io.petition.lifecycle.SupportCommand support}, {@link io.petition.lifecycle.RemedyCommand remedy},
 * {@link io.petition.lifecycle.FollowUpCommand follow-up} and {@link io.petition.lifecycle.CorrectionCommand correction}; each
 * command becomes one event of the same content. (They are nested in one package because a sealed family may not cross packages
 * outside a named module.) Nothing recorded is changed: a {@link io.petition.lifecycle.Correction} names what it corrects, and
 * the whole is read anew. It is decided as what it amounts to: what is to be read in an event's place as if it had been asked for
 * there, and what came later as if it came after that. Whose it is to correct, a regime asks of
 * {@link io.petition.lifecycle.CorrectionFacts}; for whom a petitioner acts, of {@link io.petition.lifecycle.Behalf}; to whom a matter
 * would come, and whether they are accused in it, of {@link io.petition.lifecycle.Sending}. A replay judges
 * none of this.
 *
 * <p>Which acts exist, by whom, from which stage to which, under which conditions and with which milestones is a
 * {@link io.petition.lifecycle.Procedure}: data of the regime, put into it under
 * {@link io.petition.lifecycle.Procedures#PART}. Its guards ask {@link io.petition.lifecycle.Situation} for how the matter and its
 * clocks stand, {@link io.petition.lifecycle.Given} for what the command gives, {@link io.petition.lifecycle.RemedyFacts} and
 * {@link io.petition.lifecycle.DisputeFacts} for who stands where, {@link io.petition.lifecycle.RecordFacts} for what was done last
 * and by whom; a {@link io.petition.lifecycle.GroundRule} is
 * one of the grounds, outcomes or kinds that an act may name, and may lead elsewhere than its act. What the terms of a local rule
 * count from, and no act gives rise to, may be noted.
 *
 * <p>Whether a procedure can lose a matter is proved and not tried: {@link io.petition.lifecycle.StageGraph} says which stages are
 * reached and from which an end is, {@link io.petition.lifecycle.ProcedureLint} whether something is owed wherever one waits.
 *
 * <p>A host stores a history one {@link io.petition.lifecycle.Line} an event: a {@code Recorded} as JSON, which reads in
 * Jackson 2 and 3 with nothing registered. Kinds of event have stable names; one that is not known here is kept as an
 * {@link io.petition.lifecycle.UnknownEvent}. A line of an older schema is lifted by
 * {@link io.petition.lifecycle.Upcasters}, one of a later schema is kept as a {@link io.petition.lifecycle.RawLine}.
 *
 * <p>This room uses {@code model}, {@code authority}, {@code deadline}, {@code law}, {@code condition}, {@code explain} and
 * {@code time}.
 */
@NullMarked
package io.petition.lifecycle;

import org.jspecify.annotations.NullMarked;
