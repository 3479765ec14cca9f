package org.trichluc.workbench.train;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.trichluc.extract.figure.Scene;
import org.trichluc.extract.figure.Teller;
import org.trichluc.match.model.Weights;

/**
 * Learns decisions between yes and no: which words around a number tell what it is about, which stops end a sentence.
 * The same annotations in the same order give the same bytes: one thread, a fixed number of steps, weights rounded, features in alphabetical order.
 */
final class Teaching {
    /** A feature seen less often is left out. */
    static final int CUTOFF = 2;

    static final int ITERATIONS = 80;

    /** Costs of weights: the first keeps few of them, the second keeps them small. */
    static final double L1 = 0.1;

    static final double L2 = 1;

    /** Weights are rounded to this: rounding hides what the last bits of two machines may differ in. */
    private static final double GRAIN = 0.01;

    private Teaching() {}

    /** The model that tells indicators. */
    static AbstractModel indicators(List<Annotated> figures) throws IOException {
        List<Event> events = new ArrayList<>();
        figures.forEach(f -> add(f, events));
        return model(events);
    }

    /** The model of a decision between yes and no. */
    static AbstractModel model(List<Event> events) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put("Algorithm", QNTrainer.MAXENT_QN_VALUE);
        parameters.put("Cutoff", CUTOFF);
        parameters.put("Iterations", ITERATIONS);
        parameters.put(QNTrainer.L1COST_PARAM, L1);
        parameters.put(QNTrainer.L2COST_PARAM, L2);
        parameters.put(QNTrainer.THREADS_PARAM, 1);
        QNTrainer trainer = new QNTrainer();
        trainer.init(parameters, new HashMap<>());
        OnePassDataIndexer indexer = new OnePassDataIndexer();
        indexer.init(parameters, new HashMap<>());
        indexer.index(ObjectStreamUtils.createObjectStream(events));
        return rounded((AbstractModel) trainer.train(indexer));
    }

    private static void add(Annotated figure, List<Event> events) {
        Scene scene = figure.lesson().scene();
        if (scene == null) {
            return;
        }
        boolean[] wanted = scene.labels(figure.indicator());
        boolean any = false;
        for (boolean w : wanted) {
            any |= w;
        }
        for (int i = 0; any && i < wanted.length; i++) {
            if (!scene.number()[i]) {
                boolean before = i > 0 && wanted[i - 1] && !scene.number()[i - 1];
                String outcome = wanted[i] ? Weights.YES : Weights.NO;
                events.add(new Event(outcome, Teller.clues(scene, i, before).toArray(String[]::new)));
            }
        }
    }

    /** The same decisions with one weight a feature, in order; features of no weight are left out. */
    @SuppressWarnings("unchecked")
    private static AbstractModel rounded(AbstractModel model) {
        Map<String, Context> learned = (Map<String, Context>) model.getDataStructures()[1];
        int yes = model.getIndex(Weights.YES);
        TreeMap<String, Double> weights = new TreeMap<>();
        learned.forEach((feature, context) -> {
            double weight = 0;
            for (int i = 0; i < context.getOutcomes().length; i++) {
                weight += (context.getOutcomes()[i] == yes ? 1 : -1) * context.getParameters()[i];
            }
            double round = Math.rint(weight / GRAIN) * GRAIN;
            if (round != 0) {
                weights.put(feature, round);
            }
        });
        Context[] contexts = weights.values().stream()
                .map(w -> new Context(new int[] {0}, new double[] {w}))
                .toArray(Context[]::new);
        return new QNModel(contexts, weights.keySet().toArray(String[]::new), new String[] {Weights.YES, Weights.NO});
    }

    static byte[] bytes(AbstractModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new BinaryQNModelWriter(model, new DataOutputStream(bytes)).persist();
        return bytes.toByteArray();
    }
}
