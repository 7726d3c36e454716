using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>Reads and writes inside dictionaries, lists, JSON and objects, ignoring the case of names.</summary>
internal static class MemoryTree
{
    /// <summary>What lies at the parts of a path.</summary>
    public static bool TryGet(object root, IEnumerable<object> parts, out object value)
    {
        value = root;
        foreach (var part in parts)
        {
            if (!TryStep(value, part, out value))
            {
                return false;
            }
        }

        return value is not null;
    }

    /// <summary>Puts a value there; what is missing on the way is made.</summary>
    public static void Set(object root, List<object> parts, object value)
    {
        var current = root;
        for (var index = 0; index < parts.Count - 1; index++)
        {
            var part = parts[index];
            if (!TryStep(current, part, out var next) || next is null or JsonElement)
            {
                next = Writable(next, parts[index + 1]);
                Put(current, part, next);
            }

            current = next;
        }

        Put(current, parts[^1], value);
    }

    // JSON cannot be changed, so it becomes what can; what is missing becomes what the next part of the path needs.
    private static object Writable(object value, object nextPart) =>
        value switch
        {
            JsonElement { ValueKind: JsonValueKind.Object } element => StateJson.ToDictionary(element),
            JsonElement { ValueKind: JsonValueKind.Array } element => element.EnumerateArray().Select(item => (object)item).ToList(),
            _ => nextPart is int ? new List<object>() : new Dictionary<string, object>(),
        };

    public static void Remove(object root, List<object> parts)
    {
        if (!TryGet(root, parts[..^1], out var parent))
        {
            return;
        }

        if (parent is IDictionary<string, object> members && parts[^1] is string name)
        {
            members.Remove(Key(members, name));
        }
        else if (parent is IList list && parts[^1] is int index && index < list.Count)
        {
            list.RemoveAt(index);
        }
    }

    private static bool TryStep(object current, object part, out object value)
    {
        value = null;
        if (part is MemoryPath.First)
        {
            value = Items(current)?.Cast<object>().FirstOrDefault();
            return value is not null;
        }

        return part is int index ? TryItem(current, index, out value) : TryMember(current, (string)part, out value);
    }

    private static bool TryItem(object current, int index, out object value)
    {
        value = Items(current)?.Cast<object>().ElementAtOrDefault(index);
        return value is not null;
    }

    private static IEnumerable Items(object current) =>
        current switch
        {
            JsonElement { ValueKind: JsonValueKind.Array } array => array.EnumerateArray(),
            string or IDictionary => null,
            _ => current as IEnumerable,
        };

    private static bool TryMember(object current, string name, out object value)
    {
        switch (current)
        {
            case IDictionary<string, object> members:
                return members.TryGetValue(Key(members, name), out value);
            case IReadOnlyDictionary<string, object> members:
                return members.TryGetValue(name, out value);
            case JsonElement { ValueKind: JsonValueKind.Object } element:
                var member = element.EnumerateObject().FirstOrDefault(m => m.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
                value = member.Value.ValueKind == JsonValueKind.Undefined ? null : member.Value;
                return value is not null;
            case null or JsonElement or string:
                value = null;
                return false;
            default:
                value = Property(current, name)?.GetValue(current);
                return value is not null;
        }
    }

    private static void Put(object target, object part, object value)
    {
        switch (target)
        {
            case IDictionary<string, object> members when part is string name:
                members[Key(members, name)] = value;
                break;
            case IList list when part is int index:
                while (list.Count <= index)
                {
                    list.Add(null);
                }

                list[index] = value;
                break;
            case not null when part is string name && Property(target, name) is { CanWrite: true } property:
                property.SetValue(target, value);
                break;
            default:
                throw new InvalidOperationException($"The memory has no place '{part}' that could be set.");
        }
    }

    // A name that is there in another case is meant by its path.
    private static string Key(IDictionary<string, object> members, string name) =>
        members.ContainsKey(name) ? name : members.Keys.FirstOrDefault(key => key.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? name;

    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "Objects in memory are the bot's own and used by it.")]
    private static PropertyInfo Property(object target, string name) =>
        target.GetType().GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase);
}
