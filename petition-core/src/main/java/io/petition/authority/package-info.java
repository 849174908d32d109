/**
 * The other side's nouns: organs, the roles in which people act, and the names by which organs are known.
 *
 * <p>An {@link io.petition.authority.Organ} 机关、单位 has a place, a superior and perhaps a successor. An
 * {@link io.petition.authority.OrganDirectory} finds organs by id and resolves written names, which are aliases, former
 * names, slips of the pen or two organs in one cell, by data: every answer is a typed
 * {@link io.petition.authority.NameMatch}, and what cannot be resolved honestly stays unresolved. An
 * {@link io.petition.authority.Actor} is who does something, in which {@link io.petition.authority.Role}; a {@link io.petition.authority.Participant} takes part in
 * what others do, in a {@link io.petition.authority.ParticipantRole}.
 */
@NullMarked
package io.petition.authority;

import org.jspecify.annotations.NullMarked;
