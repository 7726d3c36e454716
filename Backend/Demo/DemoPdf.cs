using System.Globalization;
using System.Text;

namespace CustomerBot.Backend;

/// <summary>A PDF of one page with lines of text, enough for the labels and invoices of a shop that does not exist.</summary>
internal static class DemoPdf
{
    public static byte[] Page(IReadOnlyList<string> lines)
    {
        var text = string.Concat(lines.Select(line => $"({Escape(line)}) Tj T*\n"));
        var content = $"BT /F1 12 Tf 16 TL 60 780 Td\n{text}ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            $"<< /Length {Encoding.Latin1.GetByteCount(content).ToString(CultureInfo.InvariantCulture)} >>\nstream\n{content}\nendstream",
        ];
        return Encoding.Latin1.GetBytes(Assemble(objects));
    }

    private static string Assemble(string[] objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var number = 1; number <= objects.Length; number++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{objects[number - 1]}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        return file.Append(
                CultureInfo.InvariantCulture,
                $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"
            )
            .ToString();
    }

    /// <summary>Brackets and backslashes have a meaning in PDF; what Latin-1 does not have becomes a question mark.</summary>
    private static string Escape(string line) =>
        string.Concat(
            line.Select(letter =>
                letter is '(' or ')' or '\\' ? $"\\{letter}"
                : letter < ' ' || letter > 'ÿ' ? "?"
                : letter.ToString()
            )
        );
}
