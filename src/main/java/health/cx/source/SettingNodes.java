package health.cx.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Lays a setting over the nodes of a file; its own nodes are marked with the setting, so that messages can name it. */
final class SettingNodes {

    private final Setting setting;
    private final Mark mark;

    SettingNodes(Setting setting) {
        this.setting = setting;
        this.mark = new Mark(setting.place(), 0, 0, 0, new int[0], 0);
    }

    /** The setting that a node comes from, as messages name it; null where it stands in the file. */
    static @Nullable String placeOf(Node node) {
        String name = node.getStartMark().getName();
        return name.startsWith(Setting.OPTION) ? name : null;
    }

    /** The file with the setting in it; the file's own nodes keep their places. */
    Node over(Node file) {
        return over(file, setting.path());
    }

    private Node over(@Nullable Node node, List<String> path) {
        if (path.isEmpty()) {
            return setting.node(this);
        }
        List<NodeTuple> tuples = new ArrayList<>();
        boolean found = false;
        if (node instanceof MappingNode map) {
            for (NodeTuple tuple : map.getValue()) {
                boolean meant = !found && isKey(tuple.getKeyNode(), path.get(0));
                found |= meant;
                tuples.add(meant ? entry(tuple.getValueNode(), path) : tuple);
            }
        }
        if (!found) {
            tuples.add(entry(null, path));
        }
        return node instanceof MappingNode map
                ? new MappingNode(map.getTag(), true, tuples, map.getStartMark(), map.getEndMark(), map.getFlowStyle())
                : map(tuples);
    }

    private NodeTuple entry(@Nullable Node value, List<String> path) {
        return new NodeTuple(text(path.get(0)), over(value, path.subList(1, path.size())));
    }

    private static boolean isKey(Node node, String key) {
        return node instanceof ScalarNode scalar && scalar.getValue().equals(key);
    }

    /** The same nodes at the setting's place; nothing at all is an empty text, as in a file. */
    Node placed(@Nullable Node node) {
        if (node instanceof SequenceNode list) {
            return new SequenceNode(
                    list.getTag(),
                    true,
                    list.getValue().stream().map(this::placed).toList(),
                    mark,
                    mark,
                    FlowStyle.FLOW);
        }
        if (node instanceof MappingNode map) {
            return map(map.getValue().stream()
                    .map(tuple -> new NodeTuple(placed(tuple.getKeyNode()), placed(tuple.getValueNode())))
                    .toList());
        }
        return text(node instanceof ScalarNode scalar ? scalar.getValue() : "");
    }

    private MappingNode map(List<NodeTuple> tuples) {
        return new MappingNode(Tag.MAP, true, tuples, mark, mark, FlowStyle.FLOW);
    }

    private ScalarNode text(String value) {
        return new ScalarNode(Tag.STR, value, mark, mark, ScalarStyle.PLAIN);
    }
}
