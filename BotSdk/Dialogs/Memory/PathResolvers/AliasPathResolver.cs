using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>A short form that begins with a sign: the sign is replaced by a prefix, and a postfix is put after the first name.</summary>
/// <remarks>Source: Bot Framework SDK documentation, "Managing state in dialogs".</remarks>
public class AliasPathResolver : IPathResolver
{
    private readonly string _prefix;
    private readonly string _postfix;

    /// <summary>A short form of a sign.</summary>
    public AliasPathResolver(string alias, string prefix, string postfix = null)
    {
        ArgumentNullException.ThrowIfNull(alias);
        ArgumentNullException.ThrowIfNull(prefix);
        Alias = alias.Trim();
        _prefix = prefix.Trim();
        _postfix = postfix?.Trim() ?? string.Empty;
    }

    /// <summary>The sign.</summary>
    public string Alias { get; }

    /// <inheritdoc/>
    public virtual string TransformPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        path = path.Trim();
        if (!path.StartsWith(Alias, StringComparison.Ordinal) || path.Length <= Alias.Length || !IsPathChar(path[Alias.Length]))
        {
            return path;
        }

        var rest = path[Alias.Length..];
        var end = rest.IndexOfAny(['.', '[']);
        return end < 0 || _postfix.Length == 0 ? $"{_prefix}{rest}{_postfix}" : $"{_prefix}{rest[..end]}{_postfix}{rest[end..]}";
    }

    /// <summary>Whether a name can begin with the character.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The official method is none.")]
    protected bool IsPathChar(char ch) => char.IsLetter(ch) || ch == '_';
}
