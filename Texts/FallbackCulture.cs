using System.Globalization;

namespace CustomerBot;

/// <summary>A culture whose missing resources are looked for in another language, before they are in the neutral one.</summary>
internal sealed class FallbackCulture(CultureInfo culture, CultureInfo otherwise) : CultureInfo(culture.Name)
{
    /// <summary>Where resources are looked for next; the resource manager goes from parent to parent.</summary>
    public override CultureInfo Parent { get; } =
        culture.Parent.Equals(InvariantCulture) ? otherwise : new FallbackCulture(culture.Parent, otherwise);
}
