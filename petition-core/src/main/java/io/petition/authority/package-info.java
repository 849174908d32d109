/**
 * The other side's nouns: organs, the roles in which people act, and the names by which organs are known.
 *
 * <p>An {@link io.petition.authority.Organ} 机关、单位 has a place, {@link io.petition.authority.OrganFunction}s, a superior in its line 条 and one by
 * territory 块, a life, and perhaps successors; some are {@linkplain io.petition.authority.SpecialBody bodies} that petition work knows by name. An
 * {@link io.petition.authority.OrganDirectory} finds organs by id and resolves written names, which are aliases, former
 * names, slips of the pen or two organs in one cell, by data: every answer is a typed
 * {@link io.petition.authority.NameMatch}, and what cannot be resolved honestly stays unresolved. An
 * {@link io.petition.authority.Actor} is who does something, in which {@link io.petition.authority.Role}; a {@link io.petition.authority.Participant} takes part in
 * what others do, in a {@link io.petition.authority.ParticipantRole}.
 *
 * <p>Three rooms within: {@code region} holds the regions of a country and the history of their codes, {@code competence} says who serves a place, who stands
 * above two organs and where a directory has gaps, {@code names} reads what people write as of a day. {@code region} knows nothing of the others.
 */
@NullMarked
package io.petition.authority;

import org.jspecify.annotations.NullMarked;
