/**
 * What may happen to a matter, and what happens when it does.
 *
 * <p>{@link io.petition.lifecycle.Lifecycle} is the desk a host holds. {@code decide} takes a
 * {@link io.petition.lifecycle.Command} on an {@link io.petition.lifecycle.Occasion} (who, when it happened, when it is
 * recorded) and gives a {@link io.petition.lifecycle.Decision}: events to store, or every reason why not. {@code evolve}
 * and {@code replay} fold {@link io.petition.lifecycle.Recorded} {@link io.petition.lifecycle.Event}s into a
 * {@link io.petition.lifecycle.MatterState}, which holds facts only; an act that is missing becomes a finding.
 * {@code check} tells how far a history that was made elsewhere follows the procedure step by step, and why not further
 * ({@link io.petition.lifecycle.Checked}).
 * {@code allowed} says what a desk or the petitioner can do now, with a witness that is accepted, or why not
 * ({@link io.petition.lifecycle.Permission}); {@code deadlines} says who owes what by when
 * ({@link io.petition.lifecycle.Owed}). A matter has tracks ({@link io.petition.lifecycle.Track}), numbered as they are
 * opened; the simple one has {@code TrackId.FIRST} and no other; sending to several organs, taking
 * back and a further petition each open more.
 *
 * <p>Which acts exist, by whom, from which stage to which, under which conditions and with which milestones is a
 * {@link io.petition.lifecycle.Procedure}: data of the regime, put into it under
 * {@link io.petition.lifecycle.Procedures#PART}. Acts and events are grouped as they follow one another: intake,
 * disposal, handling, remedy, follow-up. (They are nested in one package because a sealed family may not cross packages outside
 * a named module.)
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
