/**
 * Who receives on which fixed day 领导接访轮值.
 *
 * <p>A {@link io.petition.service.roster.Roster} has fixed days, members and their {@link io.petition.service.roster.Absence}s.
 * {@link io.petition.service.roster.Rostering} draws it for a period as a {@link io.petition.service.roster.Rota} of
 * {@link io.petition.service.roster.Sitting}s: in turn, and as even as absences allow. What it could not keep is a {@link io.petition.service.roster.Gap}: a day
 * off, a month without the day, an empty seat. A {@link io.petition.service.roster.Swap} is done or refused with every reason. An absence that
 * comes late has the rest drawn anew as a {@link io.petition.service.roster.Redrawn}, which says what moved.
 */
@NullMarked
package io.petition.service.roster;

import org.jspecify.annotations.NullMarked;
