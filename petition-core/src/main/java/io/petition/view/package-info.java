/**
 * What each audience may see.
 *
 * <p>An {@link io.petition.view.Audience} is who looks. {@link io.petition.view.Views} derives from the record what they are to the
 * matter, to each of its petitions and to each of its tracks ({@link io.petition.view.Relation}), asks a
 * {@link io.petition.view.ViewPolicy} for each {@link io.petition.view.Item}, and makes a {@link io.petition.view.MatterView} of what
 * is shown. The policy is a table, data of a regime, each row with its article; this room knows no law. Of those who ask by a code
 * and say no name, {@link io.petition.view.status} takes care.
 *
 * <p><b>Closed by default.</b> What no row shows is hidden. Where several rows meet, the least counts, so what is laid over a policy
 * closes and does not open. Where a matter may be of several purposes (the petition says one thing, its class another; or
 * nothing is known) the most guarded counts, and what is not known counts as an accusation. What is not classified yet counts as
 * each class that a row names.
 *
 * <p><b>What bars.</b> Who is accused, or stands aside, sees as that and as nothing else, even where they handle the matter, and so
 * does an organ that took over from an accused one. An official who is not named could be that person, and is treated so. One thing is
 * left to whom another petition of the matter accuses: their own petition. A correction opens nothing to whom the record ever named:
 * a class that was given by mistake is better given anew than corrected, for an appeal must reach whom it is against.
 *
 * <p><b>What no view holds.</b> Free text of events, and persons of the history: a line is an act and its time. And a view does
 * not say what was kept back, or why: who is accused would learn it from that. The answer to why is a
 * {@link io.petition.view.Ruling}, for the office alone.
 *
 * <p>The room trusts its host in three things: that the audience is who they say, that one person has one reference, and that no
 * reference, id or key tells by itself who somebody is.
 *
 * <p>This room uses {@code lifecycle}, {@code deadline}, {@code model}, {@code authority}, {@code law}, {@code explain} and
 * {@code time}.
 */
@NullMarked
package io.petition.view;

import org.jspecify.annotations.NullMarked;
