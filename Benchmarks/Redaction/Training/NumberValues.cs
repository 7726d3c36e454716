namespace CustomerBot.Benchmarks.Redaction.Training;

/// <summary>Numbers without a check digit: only the words around say what they are.</summary>
internal static class NumberValues
{
    private static readonly string[] _mobile = [.. "0151 0160 0170 0171 0172 0175 0176 0152 0157 0159 0162 0178".Split(' ')];
    private static readonly string[] _areas = [.. "030 040 089 0221 0561 069 0711 0351 05172 07531 09421 0441 0211 0341".Split(' ')];
    private static readonly string[] _towns =
    [
        .. "B M HH K KS S DD L HB WÜ OS GÖ MTK LB EBE FFM STD UE BOR MYK F H D DO E BI MS N A UL KA HD FR MA SB TR OL KI HL HRO JE EF LDK OHZ NEA GAP WOB REG PAF KÜN SLF TÖL LÖ BÜD ZW WES".Split(
            ' '
        ),
    ];

    public static string Customer(Random random) =>
        random.ShapedAs(
            "1#######",
            "1#######",
            "1#########",
            "1#########",
            "KD-########",
            "1#####",
            "1#####",
            "AA######",
            "####-#####",
            "V#######",
            "1######",
            "1######",
            "###.###.###",
            "A-######",
            "A######",
            "AA-####-##",
            "1##########",
            "##-####-##",
            "A ###### #",
            "### ### ###",
            "1####",
            "AAA#######",
            "aa#####",
            "#### #### ##",
            "KN 1######",
            "AA-1#####/##",
            "1###/1#####"
        );

    public static string Phone(bool german, Random random)
    {
        if (!german)
        {
            return random.ShapedAs(
                "07### ######",
                "07#########",
                "+44 7### ######",
                "020 7### ####",
                "0161 ### ####",
                "+44 20 7### ####",
                "07### ### ###",
                "01### ######"
            );
        }

        var (mobile, area) = (random.Pick(_mobile), random.Pick(_areas));
        return random.Next(14) switch
        {
            0 => random.Shaped(mobile + " 1######"),
            1 => random.Shaped(mobile + "/1#######"),
            2 => random.Shaped(mobile + "1#######"),
            3 => random.Shaped($"+49 {mobile[1..]} 1#######"),
            4 => random.Shaped($"+49{mobile[1..]}1######"),
            5 => random.Shaped($"0049 {mobile[1..]} 1######"),
            6 => random.Shaped(area + "/1#####"),
            7 => random.Shaped(area + " 1#####"),
            8 => random.Shaped($"({area}) 1####"),
            9 => random.Shaped(area + "-1#####"),
            10 => random.Shaped($"+49 (0){area[1..]} 1#####"),
            11 => random.Shaped(mobile + " ### ## ##"),
            12 => random.Shaped(area + " ## ## ##"),
            _ => random.Shaped(mobile + "-1######"),
        };
    }

    /// <summary>As the tax offices of the states write it, and the thirteen digits of ELSTER.</summary>
    public static string Tax(Random random) =>
        random.ShapedAs(
            "##/###/#####",
            "##/###/#####",
            "###/###/#####",
            "###/###/#####",
            "###/####/####",
            "## ### #####",
            "### ### #####",
            "0## ### #####",
            "#####/#####",
            "##########",
            "1###0########",
            "### / ### / #####"
        );

    public static string Plate(bool german, Random random)
    {
        var town = random.Pick(_towns);
        return german
            ? random.ShapedAs(
                town + "-AA 1##",
                town + "-AA 1###",
                town + "-A 1##",
                town + "-AA 1#",
                town + " AA 1##",
                town + " A 1###",
                town + "-A1###",
                town + "AA1##",
                town + "-AA-1#",
                town + "-AA-1##",
                town + " - AA 1##",
                town + ":AA 1##",
                town + "-AA 1##E",
                town + "-AA 1#H",
                town + "-AA ####",
                "W-#####A",
                random.Pick("ZH", "BE", "AG", "LU") + " ### ###"
            )
            : random.ShapedAs("AA## AAA", "AA## AAA", "AA##AAA", "A### AAA", "AA##-AAA");
    }

    private const string Hexadecimal = "0123456789abcdef";

    public static string Ip(Random random) =>
        random.Next(5) == 0
            ? $"{random.Pick("2003", "2a02", "2001", "fe80")}:{random.Letters(3, Hexadecimal)}:{random.Letters(4, Hexadecimal)}::{random.Letters(2, Hexadecimal)}"
            : $"{random.Next(11, 223)}.{random.Next(256)}.{random.Next(256)}.{random.Next(1, 255)}";

    public static string Mac(Random random) =>
        string.Join(random.Pick(":", "-"), Enumerable.Range(0, 6).Select(_ => random.Letters(2, "0123456789ABCDEF")));
}
