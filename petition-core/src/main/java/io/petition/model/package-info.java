/**
 * The petition side's nouns.
 *
 * <p>A {@link io.petition.model.Petition} 信访件 is one submission: a letter, a visit, a call. A matter 信访事项, named by its
 * {@link io.petition.model.MatterId}, is what it is about; several petitions may be about one matter. Inside a matter run
 * tracks ({@link io.petition.model.TrackId}). A petition holds {@link io.petition.model.Demand}s 诉求, says its
 * {@link io.petition.model.Purpose}, whom it is about ({@link io.petition.model.Party}) and who speaks for those who petition
 * ({@link io.petition.model.Representation}). A {@link io.petition.model.Dispute} was found before anybody petitioned. A
 * {@link io.petition.model.JournalEntry} is what was learnt about a matter, and never about a person. People are {@link io.petition.model.PersonRef}s and nothing more: what is
 * known of a person lives with the host, so that a person can be erased without breaking a history. The ids of the other
 * side ({@link io.petition.model.OrganId}, {@link io.petition.model.RegionCode}, {@link io.petition.model.PointId}) are here too, so that this room needs
 * no other than {@code explain} and {@code time}.
 */
@NullMarked
package io.petition.model;

import org.jspecify.annotations.NullMarked;
