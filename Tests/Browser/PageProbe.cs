using Microsoft.Playwright;

namespace CustomerBot.Tests.Browser;

/// <summary>Measures what WCAG 2.2 asks of things to click and of the keyboard's focus, in the page as it is drawn.</summary>
internal static class PageProbe
{
    private const int MostStops = 120;
    private const int Margin = 8;

    /// <summary>Things to click that are smaller than 24 by 24 pixels (2.5.8), links within a sentence aside.</summary>
    public static Task<string[]> SmallTargetsAsync(IPage page) =>
        page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role=button], [role=link]')]
              .filter((target) => target.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
              .filter((target) => !target.closest('[aria-hidden=true], [inert]') && target.type !== 'hidden' && !target.disabled)
              .map((target) => ({ target, box: target.getBoundingClientRect(), around: target.closest('p, li, dd, td') ?? target.parentElement }))
              .filter(({ box }) => Math.min(box.width, box.height) > 1)
              .filter(({ target, around }) =>
                getComputedStyle(target).display !== 'inline' || around.innerText.trim() === target.innerText.trim())
              .filter(({ box }) => box.width < 23.9 || box.height < 23.9)
              .map(({ target, box }) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${target.outerHTML.slice(0, 160)}`)
            """
        );

    /// <summary>Things that are worked by dragging (2.5.7): sliders, and whatever says that it can be dragged.</summary>
    public static Task<string[]> DraggedAsync(IPage page) =>
        page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('[draggable=true], input[type=range], [role=slider], [aria-grabbed], [aria-dropeffect]')]
              .map((target) => `is dragged: ${target.outerHTML.slice(0, 160)}`)
            """
        );

    /// <summary>Runs in every page: an input without a name (1.3.1, 4.1.2), be it for a moment only, is an error in the console.</summary>
    public const string WatchNames = """
        addEventListener('DOMContentLoaded', () => {
          const told = new Set();
          const hasName = (input) => input.ariaLabel || input.labels?.length || input.title
            || (input.getAttribute('aria-labelledby') ?? '').split(' ').some((id) => document.getElementById(id)?.textContent.trim());
          const look = () => [...document.querySelectorAll('input:not([type=hidden]), select, textarea')]
            .filter((input) => !told.has(input) && !input.closest('[aria-hidden=true], [hidden]') && !hasName(input))
            .forEach((input) => { told.add(input); console.error(`An input has no name: ${input.outerHTML.slice(0, 300)}`); });
          new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
          look();
        });
        """;

    /// <summary>Watches from now on for animations and for an announced typing indicator.</summary>
    public static Task WatchMotionAsync(IPage page) =>
        page.EvaluateAsync(
            """
            () => {
              window.motion = new Set();
              new MutationObserver(() => {
                document.getAnimations().filter((animation) => animation.playState === 'running')
                  .forEach((animation) => window.motion.add(`moves: ${animation.effect?.target?.outerHTML.slice(0, 200)}`));
                [...document.querySelectorAll('#window *')].filter((part) => getComputedStyle(part).backgroundImage.includes('url("blob:'))
                  .forEach((part) => window.motion.add(`may move: ${part.outerHTML.slice(0, 200)}`));
                document.querySelectorAll('.webchat__typing-indicator').forEach(() => window.motion.add('dots'));
                [...document.querySelectorAll('[aria-live], [role=log], [role=status]')].filter((part) => /schreibt|typing/i.test(part.textContent))
                  .forEach((part) => window.motion.add(`is read aloud: ${part.textContent}`));
              }).observe(document.body, { subtree: true, childList: true, attributes: true });
            }
            """
        );

    /// <summary>What moved, and dots that were read aloud.</summary>
    public static Task<string[]> MotionAsync(IPage page) => page.EvaluateAsync<string[]>("() => [...window.motion]");

    /// <summary>
    /// Goes through the page with the Tab key. Result: the stops that show no focus (2.4.7) or lie wholly outside the window or under
    /// something else (2.4.11), and how many stops there were.
    /// </summary>
    public static async Task<(List<string> Problems, int Stops)> FollowFocusAsync(IPage page)
    {
        await page.EvaluateAsync("() => { document.activeElement?.blur(); getSelection().removeAllRanges(); scrollTo(0, 0); }");
        await page.Locator("body").EvaluateAsync("body => { body.tabIndex = -1; body.focus(); body.removeAttribute('tabindex'); }");
        return await FollowAsync(page);
    }

    /// <summary>The same within a card of the chat, from its first input until the focus comes back to it.</summary>
    public static async Task<(List<string> Problems, int Stops)> FollowFocusInCardAsync(IPage page)
    {
        await page.Locator(".ac-adaptiveCard").Last.Locator(".ac-input").First.FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Shift+Tab");
        return await FollowAsync(page);
    }

    private static async Task<(List<string> Problems, int Stops)> FollowAsync(IPage page)
    {
        await page.EvaluateAsync("() => { window.stops = []; }");
        var stops = new List<(Stop Stop, byte[] Picture)>();
        while (stops.Count < MostStops)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<Stop?>(Look) is not { } stop)
            {
                break;
            }

            stops.Add((stop, stop.IsSeen ? await PictureAsync(page, stop) : []));
        }

        return (await ProblemsAsync(page, stops), stops.Count);
    }

    /// <summary>Where the focus is, and whether it can be seen there; null when it has left the page or comes round again.</summary>
    private const string Look = """
        () => {
          const target = document.activeElement;
          if (!target || target === document.body || window.stops.some((stop) => stop.target === target)) {
            return null;
          }
          const reached = [target, ...target.querySelectorAll('*')].filter((part) => getComputedStyle(part).pointerEvents === 'none');
          reached.forEach((part) => { part.style.pointerEvents = 'auto'; });
          // What is drawn for it may hang out of its own box.
          const boxes = [target, ...target.children, ...[...target.children].flatMap((child) => [...child.children])]
            .map((part) => part.getBoundingClientRect());
          const box = { left: Math.min(...boxes.map((part) => part.left)), top: Math.min(...boxes.map((part) => part.top)),
            right: Math.max(...boxes.map((part) => part.right)), bottom: Math.max(...boxes.map((part) => part.bottom)) };
          const inside = { left: Math.max(box.left, 0), top: Math.max(box.top, 0),
            right: Math.min(box.right, innerWidth), bottom: Math.min(box.bottom, innerHeight) };
          const shares = [0.02, 0.25, 0.5, 0.75, 0.98];
          const at = (x, y) => document.elementFromPoint(
            inside.left + x * (inside.right - inside.left), inside.top + y * (inside.bottom - inside.top));
          const isSeen = inside.right > inside.left && inside.bottom > inside.top
            && shares.some((x) => shares.some((y) => target.contains(at(x, y))));
          reached.forEach((part) => { part.style.pointerEvents = ''; });
          const scrolled = [...document.querySelectorAll('*')].filter((element) => element.scrollTop || element.scrollLeft);
          window.stops.push({ target, scrolled: scrolled.map((element) => [element, element.scrollTop, element.scrollLeft]) });
          return { html: target.outerHTML.slice(0, 160), isSeen, ...inside };
        }
        """;

    /// <summary>The same places once more without focus: whatever looks the same there showed none.</summary>
    private static async Task<List<string>> ProblemsAsync(IPage page, List<(Stop Stop, byte[] Picture)> stops)
    {
        var problems = new List<string>();
        if (stops.Count == MostStops)
        {
            problems.Add($"The Tab key does not come to an end within {MostStops} stops.");
        }

        await page.EvaluateAsync("() => document.activeElement?.blur()");
        for (var number = 0; number < stops.Count; number++)
        {
            var (stop, focused) = stops[number];
            await page.EvaluateAsync(
                "(number) => window.stops[number].scrolled.forEach(([at, top, left]) => at.scrollTo({ top, left, behavior: 'instant' }))",
                number
            );
            if (!stop.IsSeen)
            {
                problems.Add($"covered: {stop.Html}");
            }
            else if ((await PictureAsync(page, stop)).SequenceEqual(focused))
            {
                problems.Add($"focus not visible: {stop.Html}");
            }
        }

        return problems;
    }

    private static Task<byte[]> PictureAsync(IPage page, Stop stop)
    {
        var (left, top) = (Math.Max(stop.Left - Margin, 0), Math.Max(stop.Top - Margin, 0));
        var clip = new Clip
        {
            X = left,
            Y = top,
            Width = stop.Right + Margin - left,
            Height = stop.Bottom + Margin - top,
        };
        return page.ScreenshotAsync(new PageScreenshotOptions { Clip = clip, Animations = ScreenshotAnimations.Disabled });
    }

    private sealed class Stop
    {
        public string Html { get; set; } = "";

        public bool IsSeen { get; set; }

        public float Left { get; set; }

        public float Top { get; set; }

        public float Right { get; set; }

        public float Bottom { get; set; }
    }
}
