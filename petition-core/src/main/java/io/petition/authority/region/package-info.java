/**
 * Territory: the regions of the administrative divisions 行政区划 and the cells below them, and what became of their codes.
 *
 * <p>A {@link io.petition.authority.region.RegionTree} holds every {@link io.petition.authority.region.Region} of a list, from the provinces to the
 * villages and the grid cells below, in arrays: parent, ancestors, common ancestor and containment cost a few steps, whatever its size. Codes are
 * written in short ({@code 6110}) or filled up with zeros ({@code 611000}); both find the same region. What the tree does not know is a
 * {@link io.petition.authority.region.RegionAnswer.Unknown}, never an empty list.
 *
 * <p>Codes are changed: counties are renamed, merged, split and renumbered. A {@link io.petition.authority.region.CodeHistory} follows a code of a
 * year to its successors of today, a {@link io.petition.authority.region.CodeAnswer}: one, several or none, and by which chain.
 *
 * <p>Nothing here reads files; who reads the lists tells the builder from which line a row comes, and what cannot be used comes back as a
 * {@link io.petition.explain.Finding} with that line.
 */
@NullMarked
package io.petition.authority.region;

import org.jspecify.annotations.NullMarked;
