using CustomerBot.Backend;
using CustomerBot.Tests.Support;

namespace CustomerBot.Tests.Backend.Behaviour;

/// <summary>What every back end must do, whichever systems stand behind it.</summary>
public abstract class BehaviourTests
{
    private static readonly PostalAddress s_newAddress = new("Neue Straße", "12b", "04109", "Leipzig", "DE", null);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static CustomerNumber Anna => DemoShop.Anna.Number;

    [Fact]
    public async Task A_customer_is_found_by_number_and_address_only_together()
    {
        await using var backend = await StartAsync();
        var customers = backend.Get<ICustomers>();

        (await customers.FindAsync(Anna, " ANNA.beispiel@example.org", Token))!.Name.ShouldBe(DemoShop.Anna.Name);
        (await customers.FindAsync(Anna, DemoShop.Ben.Email, Token)).ShouldBeNull();
        (await customers.FindAsync(CustomerNumber.FromSerial(9_999_999), DemoShop.Anna.Email, Token)).ShouldBeNull();
        (await customers.ByNumberAsync(Anna, Token)).ShouldBe(DemoShop.Anna);
        (await customers.ByNumberAsync(CustomerNumber.FromSerial(9_999_999), Token)).ShouldBeNull();
    }

    [Fact]
    public async Task An_Entra_account_leads_to_its_customer_only()
    {
        await using var backend = await StartAsync();
        var account = DemoPeople.Ben.EntraAccount!.Split('/');

        (await backend.Get<ICustomers>().ByEntraIdAsync(account[0], account[1], Token)).ShouldBe(DemoShop.Ben);
        (await backend.Get<ICustomers>().ByEntraIdAsync(Guid.Empty.ToString(), account[1], Token)).ShouldBeNull();
    }

    [Fact]
    public async Task A_changed_address_holds_is_told_by_mail_and_can_be_taken_back_for_a_day()
    {
        await using var backend = await StartAsync();
        var customers = backend.Get<ICustomers>();

        var change = await customers.ChangeAddressAsync(Anna, s_newAddress, "change", Token);
        var changed = await customers.ByNumberAsync(Anna, Token);
        backend.Company.Clock.Advance(TimeSpan.FromHours(23));
        await customers.UndoAddressChangeAsync(Anna, change.Number, "undo", Token);
        var restored = await customers.ByNumberAsync(Anna, Token);
        var again = await RefusalAsync(() => customers.UndoAddressChangeAsync(Anna, change.Number, "undo again", Token));

        changed!.Address.ShouldBe(s_newAddress);
        restored!.Address.ShouldBe(DemoShop.Anna.Address);
        again.ShouldBe(BackendRefusal.AlreadyDone);
        backend.Company.Shop.Mails.Select(mail => mail.To).ShouldBe([DemoShop.Anna.Email, DemoShop.Anna.Email]);
        backend.Company.Shop.Mails[0].Text.ShouldContain("Neue Straße 12b, 04109 Leipzig, DE");
    }

    [Fact]
    public async Task An_address_that_is_on_file_is_refused_but_to_the_key_that_put_it_there()
    {
        await using var backend = await StartAsync();
        var customers = backend.Get<ICustomers>();

        var change = await customers.ChangeAddressAsync(Anna, s_newAddress, "key", Token);
        var repeated = await customers.ChangeAddressAsync(Anna, s_newAddress, "key", Token);
        var other = await RefusalAsync(() => customers.ChangeAddressAsync(Anna, s_newAddress, "another key", Token));

        repeated.ShouldBe(change);
        other.ShouldBe(BackendRefusal.AlreadyDone);
        backend.Company.Shop.Mails.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_address_change_is_not_taken_back_late_or_by_somebody_else()
    {
        await using var backend = await StartAsync();
        var customers = backend.Get<ICustomers>();
        var change = await customers.ChangeAddressAsync(Anna, s_newAddress, "change", Token);

        var stranger = await RefusalAsync(() => customers.UndoAddressChangeAsync(DemoShop.Ben.Number, change.Number, "undo", Token));
        var path = await RefusalAsync(() => customers.UndoAddressChangeAsync(Anna, "../../x?y#z", "undo", Token));
        backend.Company.Clock.Advance(TimeSpan.FromHours(24) + TimeSpan.FromSeconds(1));
        var late = await RefusalAsync(() => customers.UndoAddressChangeAsync(Anna, change.Number, "undo", Token));

        stranger.ShouldBe(BackendRefusal.NotFound);
        path.ShouldBe(BackendRefusal.NotFound);
        late.ShouldBe(BackendRefusal.TooLate);
    }

    [Theory]
    [InlineData("", "1", "04109", "Leipzig", "DE")]
    [InlineData("Weg", "1", "4109", "Leipzig", "DE")]
    [InlineData("Weg", "1", "04109", "Wien", "AT")]
    [InlineData("Weg", "1", "12345", "Paris", "FR")]
    [InlineData("Weg\r\nBcc: x", "1", "04109", "Leipzig", "DE")]
    public async Task An_address_that_can_not_be_is_refused(string street, string house, string code, string town, string country)
    {
        await using var backend = await StartAsync();

        var refusal = await RefusalAsync(() =>
            backend.Get<ICustomers>().ChangeAddressAsync(Anna, new(street, house, code, town, country, null), "change", Token)
        );

        refusal.ShouldBe(BackendRefusal.InvalidAddress);
        backend.Company.Shop.Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task Orders_are_the_customers_own_newest_first_and_in_all_states()
    {
        await using var backend = await StartAsync();
        var orders = backend.Get<IOrders>();

        var own = await orders.OfCustomerAsync(Anna, Token);
        var other = (await orders.OfCustomerAsync(DemoShop.Ben.Number, Token))[0];

        own.Select(order => order.State).Distinct().Count().ShouldBe(7);
        own.Select(order => order.PlacedOn).ShouldBeInOrder(SortDirection.Descending);
        own.Where(order => order.Shipment is { UnderWay: true }).ShouldAllBe(order => order.State == OrderState.Shipped);
        (await orders.FindAsync(Anna, own[0].Number, Token))!.Total.ShouldBe(own[0].Total);
        (await orders.FindAsync(Anna, other.Number, Token)).ShouldBeNull();
        (await orders.FindAsync(Anna, "..", Token)).ShouldBeNull();
        (await orders.FindAsync(Anna, "B-0/../" + own[0].Number, Token)).ShouldBeNull();
        (await orders.OfCustomerAsync(DemoShop.Eva.Number, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_job_with_the_same_key_is_done_once_also_when_both_come_at_the_same_time()
    {
        await using var backend = await StartAsync();
        var orders = backend.Get<IOrders>();
        var order = (await orders.OfCustomerAsync(Anna, Token)).First(order => order.CanBeCancelled);

        var receipts = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => orders.CancelAsync(Anna, order.Number, "zu teuer", "key", Token))
        );
        var second = await RefusalAsync(() => orders.CancelAsync(Anna, order.Number, null, "another key", Token));
        var reused = await RefusalAsync(() => orders.CancelAsync(Anna, "another order", null, "key", Token));

        receipts.Distinct().Count().ShouldBe(1);
        second.ShouldBe(BackendRefusal.AlreadyDone);
        reused.ShouldBe(BackendRefusal.Invalid);
        backend.Company.Shop.Mails.Count.ShouldBe(1);
        (await orders.FindAsync(Anna, order.Number, Token))!.State.ShouldBe(OrderState.Cancelled);
    }

    [Fact]
    public async Task What_is_on_its_way_can_not_be_stopped_and_what_is_somebody_elses_not_be_touched()
    {
        await using var backend = await StartAsync();
        var orders = backend.Get<IOrders>();
        var shipped = (await orders.OfCustomerAsync(Anna, Token)).Single(order => order.State == OrderState.Shipped);
        var others = (await orders.OfCustomerAsync(DemoShop.Ben.Number, Token)).First(order => order.CanBeCancelled);

        (await RefusalAsync(() => orders.CancelAsync(Anna, shipped.Number, null, "key", Token))).ShouldBe(BackendRefusal.TooLate);
        (await RefusalAsync(() => orders.CancelAsync(Anna, others.Number, null, "key", Token))).ShouldBe(BackendRefusal.NotFound);
        (await orders.FindAsync(DemoShop.Ben.Number, others.Number, Token))!.CanBeCancelled.ShouldBeTrue();
    }

    [Fact]
    public async Task A_return_is_announced_once_with_a_label_by_mail()
    {
        await using var backend = await StartAsync();
        var orders = backend.Get<IOrders>();
        var order = (await orders.OfCustomerAsync(Anna, Token)).First(order => order.CanBeReturned);
        ReturnLine[] lines = [new(order.Lines[0].ArticleNumber, 1)];

        var receipt = await orders.ReturnAsync(Anna, order.Number, lines, "passt nicht", "key", Token);
        var again = await RefusalAsync(() => orders.ReturnAsync(Anna, order.Number, lines, null, "another key", Token));

        again.ShouldBe(BackendRefusal.AlreadyDone);
        var mail = backend.Company.Shop.Mails.ShouldHaveSingleItem();
        mail.Text.ShouldContain(receipt.Number);
        mail.Text.ShouldContain(order.Lines[0].Title);
        mail.Attachments.ShouldHaveSingleItem().Content.Span[..5].ToArray().ShouldBe("%PDF-"u8.ToArray());
    }

    [Fact]
    public async Task More_than_was_ordered_nothing_and_late_things_are_not_taken_back()
    {
        await using var backend = await StartAsync();
        var orders = backend.Get<IOrders>();
        var order = (await orders.OfCustomerAsync(Anna, Token)).First(order => order.CanBeReturned);
        var article = order.Lines[0];
        var tooMany = new ReturnLine(article.ArticleNumber, article.Quantity + 1);
        var half = new ReturnLine(article.ArticleNumber, article.Quantity);

        ReturnLine[][] wrong =
        [
            [tooMany],
            [half, half],
            [],
            [new("A-0", 1)],
            [new(article.ArticleNumber, -1)],
        ];
        foreach (var lines in wrong)
        {
            var refusal = await RefusalAsync(() => orders.ReturnAsync(Anna, order.Number, lines, null, "key", Token));
            refusal.ShouldBe(BackendRefusal.Invalid);
        }

        backend.Company.Clock.Advance(TimeSpan.FromDays(30));
        (await orders.FindAsync(Anna, order.Number, Token))!.CanBeReturned.ShouldBeFalse();
        (await RefusalAsync(() => orders.ReturnAsync(Anna, order.Number, [half], null, "key", Token))).ShouldBe(BackendRefusal.TooLate);
    }

    [Fact]
    public async Task A_copy_of_an_own_invoice_goes_to_the_address_on_file()
    {
        await using var backend = await StartAsync();
        var invoices = backend.Get<IInvoices>();
        var own = await invoices.OfCustomerAsync(DemoShop.Ben.Number, Token);
        var others = (await invoices.OfCustomerAsync(Anna, Token))[0];

        await invoices.SendCopyAsync(DemoShop.Ben.Number, own[0].Number, "key", Token);
        var refusal = await RefusalAsync(() => invoices.SendCopyAsync(DemoShop.Ben.Number, others.Number, "other", Token));

        refusal.ShouldBe(BackendRefusal.NotFound);
        var mail = backend.Company.Shop.Mails.ShouldHaveSingleItem();
        mail.To.ShouldBe(DemoShop.Ben.Email);
        mail.Subject.ShouldBe($"Copy of your invoice {own[0].Number}");
    }

    [Theory, InlineData("de", "2. März 2026, 10:00:00 Uhr (MEZ)"), InlineData("en", "2 March 2026, 10:00:00 (CET)")]
    public async Task A_withdrawal_is_taken_without_proof_and_answered_with_content_date_and_time(string language, string time)
    {
        await using var backend = await StartAsync();
        var declaration = new WithdrawalDeclaration("Jo Gast", "B-2026-000001", "jo@example.org", "gefällt nicht", language);

        var first = await backend.Get<IContracts>().DeclareWithdrawalAsync(declaration, "key", Token);
        var second = await backend.Get<IContracts>().DeclareWithdrawalAsync(declaration, "key", Token);

        second.ShouldBe(first);
        var mail = backend.Company.Shop.Mails.ShouldHaveSingleItem();
        mail.To.ShouldBe("jo@example.org");
        string[] parts = ["Jo Gast", "B-2026-000001", "jo@example.org", "gefällt nicht", time, first.Number];
        parts.ShouldAllBe(part => mail.Text.Contains(part, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Jobs_of_many_people_at_once_are_all_done()
    {
        await using var backend = await StartAsync();
        var contracts = backend.Get<IContracts>();
        var emails = Enumerable.Range(0, 100).Select(number => $"jo{number}@example.org").ToList();

        await Task.WhenAll(
            emails.Select(email =>
                Task.Run(() => contracts.DeclareWithdrawalAsync(new("Jo Gast", "B-2026-000001", email, null, "de"), "key", Token))
            )
        );

        backend.Company.Shop.Mails.Select(mail => mail.To).ShouldBe(emails, ignoreOrder: true);
    }

    [Fact]
    public async Task A_cancellation_needs_a_reason_only_if_it_is_extraordinary()
    {
        await using var backend = await StartAsync();
        var contracts = backend.Get<IContracts>();
        var ordinary = new CancellationDeclaration("Jo", "V-1", "jo@example.org", CancellationKind.Ordinary, null, new(2026, 5, 1), "de");

        await contracts.DeclareCancellationAsync(ordinary, "key", Token);
        var refusal = await RefusalAsync(() =>
            contracts.DeclareCancellationAsync(ordinary with { Kind = CancellationKind.Extraordinary }, "other", Token)
        );

        refusal.ShouldBe(BackendRefusal.Invalid);
        backend.Company.Shop.Mails.ShouldHaveSingleItem().Text.ShouldContain("Vertrag soll enden: 1. Mai 2026");
        (await contracts.OfCustomerAsync(Anna, Token)).ShouldHaveSingleItem().Title.ShouldContain("Kaffee-Abo");
    }

    [Fact]
    public async Task Nobody_can_have_a_stranger_flooded_with_receipts()
    {
        await using var backend = await StartAsync();
        var contracts = backend.Get<IContracts>();
        var declaration = new WithdrawalDeclaration("Jo", "B-1", "victim@example.org", null, "de");

        for (var number = 0; number < 5; number++)
        {
            await contracts.DeclareWithdrawalAsync(declaration, $"key {number}", Token);
        }

        var refusal = await RefusalAsync(() =>
            contracts.DeclareWithdrawalAsync(declaration with { Email = "Victim@example.org" }, "6", Token)
        );
        refusal.ShouldBe(BackendRefusal.TooMany);
        backend.Company.Clock.Advance(TimeSpan.FromHours(1));
        await contracts.DeclareWithdrawalAsync(declaration, "later", Token);
    }

    internal abstract Task<IBackendUnderTest> StartAsync();

    private static async Task<BackendRefusal> RefusalAsync(Func<Task<JobReceipt>> job) =>
        (await Should.ThrowAsync<BackendRefusedException>(job)).Reason;
}
