using System.Security.Claims;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Security.Claims;

public interface ICurrentPrincipalAccessor
{
    ClaimsPrincipal Principal { get; }

    IDisposable Change(ClaimsPrincipal principal);
}

public abstract class CurrentPrincipalAccessorBase : ICurrentPrincipalAccessor
{
    private readonly AsyncLocal<ClaimsPrincipal?> _changed = new();

    public ClaimsPrincipal Principal => _changed.Value ?? GetClaimsPrincipal();

    public virtual IDisposable Change(ClaimsPrincipal principal)
    {
        var before = _changed.Value;
        _changed.Value = principal;
        return new Restore(_changed, before);
    }

    protected abstract ClaimsPrincipal GetClaimsPrincipal();

    private sealed class Restore(AsyncLocal<ClaimsPrincipal?> changed, ClaimsPrincipal? before) : IDisposable
    {
        public void Dispose() => changed.Value = before;
    }
}

[ExposeServices(typeof(ICurrentPrincipalAccessor), typeof(ThreadCurrentPrincipalAccessor))]
public class ThreadCurrentPrincipalAccessor : CurrentPrincipalAccessorBase, ISingletonDependency
{
    private static readonly ClaimsPrincipal Nobody = new(new ClaimsIdentity());

    protected override ClaimsPrincipal GetClaimsPrincipal() => Thread.CurrentPrincipal as ClaimsPrincipal ?? Nobody;
}

public static class CurrentPrincipalAccessorExtensions
{
    public static IDisposable Change(this ICurrentPrincipalAccessor accessor, Claim claim) => accessor.Change([claim]);

    public static IDisposable Change(this ICurrentPrincipalAccessor accessor, IEnumerable<Claim> claims) =>
        accessor.Change(new ClaimsIdentity(claims));

    public static IDisposable Change(this ICurrentPrincipalAccessor accessor, ClaimsIdentity claimsIdentity) =>
        accessor.Change(new ClaimsPrincipal(claimsIdentity));
}
