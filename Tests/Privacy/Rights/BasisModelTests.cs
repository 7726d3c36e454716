using CustomerBot.Privacy;
using CustomerBot.Tests.Encryption;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerBot.Tests.Privacy.Rights;

/// <summary>
/// Consent and limits against a model, on two nodes that share a store, for two purposes that rest on consent: something is stored or
/// read exactly while the model says there is a basis.
/// </summary>
public sealed class BasisModelTests
{
    private static readonly DataSubject _anna = PrivacyHost.Person("anna");
    private static readonly string[] _purposes = ["callback", "newsletter"];

    private enum Act
    {
        Give,
        Refuse,
        Withdraw,
        WithdrawAll,
        Restrict,
        Lift,
        Store,
        Read,
        Erase,
    }

    [Fact]
    public void Nothing_is_processed_without_basis_whatever_happens_on_two_nodes()
    {
        var steps =
            from act in Gen.Elements(Enum.GetValues<Act>())
            from purpose in Gen.Elements(_purposes)
            from node in Gen.Choose(0, 1)
            select (act, purpose, node);

        Prop.ForAll(Gen.ListOf(steps, 40).ToArbitrary(), run => RunAsync([.. run]).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(15).WithReplay(20261125, 1));
    }

    private static async Task RunAsync((Act Act, string Purpose, int Node)[] steps)
    {
        using var folder = new TestFolder();
        using var declarations = new Declaring.DeclarationsCopy();
        declarations.Add("callback", "newsletter");
        var vault = new MemoryVault();
        await using var first = new PrivacyHost(folder.FullName, vault: vault, declarations: declarations.FullName);
        await using var second = new PrivacyHost(folder.FullName, first.Clock, vault, declarations: declarations.FullName);
        var given = _purposes.ToDictionary(purpose => purpose, _ => false);
        var resting = _purposes.ToDictionary(purpose => purpose, _ => false);
        var stored = _purposes.ToDictionary(purpose => purpose, _ => false);

        foreach (var (act, purpose, node) in steps)
        {
            var host = node == 0 ? first : second;
            switch (act)
            {
                case Act.Give or Act.Refuse or Act.Withdraw:
                    await DecideAsync(host, purpose, act);
                    given[purpose] = act == Act.Give;
                    break;
                case Act.WithdrawAll:
                    foreach (var active in await host.Ledger.ActiveAsync(_anna, default))
                    {
                        await DecideAsync(host, active.PurposeId, Act.Withdraw);
                        given[active.PurposeId] = false;
                    }

                    given.Values.ShouldAllBe(value => !value);
                    break;
                case Act.Restrict:
                    await host.Limits.SetAsync(_anna, purpose, LimitKind.Restriction, "R-234567", default);
                    resting[purpose] = true;
                    break;
                case Act.Lift:
                    (await host.Limits.LiftAsync(_anna, purpose, default)).ShouldBe(resting[purpose]);
                    resting[purpose] = false;
                    break;
                case Act.Store:
                    var isStored = await TryAsync(() => host.PutAsync(_anna, purpose: purpose));
                    isStored.ShouldBe(given[purpose] && !resting[purpose]);
                    stored[purpose] |= isStored;
                    break;
                case Act.Read:
                    var isRead = await TryAsync(() => host.ReadAsync(_anna, purpose: purpose));
                    isRead.ShouldBe(!stored[purpose] || (given[purpose] && !resting[purpose]));
                    break;
                default:
                    await host.Rights.EraseAsync(_anna, null, default);
                    foreach (var each in _purposes)
                    {
                        given[each] = resting[each] = stored[each] = false;
                    }

                    break;
            }
        }

        (await first.Chain.VerifyAsync(null, default)).Fault.ShouldBeNull();
    }

    private static async Task<bool> TryAsync(Func<Task> work)
    {
        try
        {
            await work();
            return true;
        }
        catch (NoLegalBasisException)
        {
            return false;
        }
    }

    private static Task DecideAsync(PrivacyHost host, string purpose, Act act)
    {
        var decision = act switch
        {
            Act.Give => Decision.Given,
            Act.Refuse => Decision.Refused,
            _ => Decision.Withdrawn,
        };
        return host.Ledger.RecordAsync(_anna, purpose, decision, "Darf ich?", "de", default);
    }
}
