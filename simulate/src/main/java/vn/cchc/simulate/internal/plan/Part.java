package vn.cchc.simulate.internal.plan;

import java.util.List;
import vn.cchc.simulate.scenario.Group;

/**
 * Work for one thread, which writes files of its own: one for each extraction.
 *
 * @param number running number in the group, from 1; part of the file names
 * @param dossiers dossiers in it
 */
public record Part(Group group, int number, List<Slice> slices, long dossiers) {}
