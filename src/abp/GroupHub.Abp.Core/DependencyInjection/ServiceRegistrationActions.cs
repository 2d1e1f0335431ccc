using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.DependencyInjection;

/// <summary>
/// What modules want to do with every registered implementation, run once after all modules have registered theirs.
/// </summary>
internal sealed class ServiceRegistrationActions
{
    private readonly List<Action<IOnServiceRegistredContext>> _actions = [];

    public static ServiceRegistrationActions Of(IServiceCollection services)
    {
        var accessor = services.TryAddObjectAccessor<ServiceRegistrationActions>();
        return accessor.Value ??= new ServiceRegistrationActions();
    }

    public static void Run(IServiceCollection services)
    {
        var actions = Of(services)._actions;
        var seen = new HashSet<Type>();
        foreach (var descriptor in services)
        {
            if (!descriptor.IsKeyedService && descriptor.ImplementationType is { } type && seen.Add(type))
            {
                var context = new Registered(descriptor.ServiceType, type);
                actions.ForEach(action => action(context));
            }
        }
    }

    public void Add(Action<IOnServiceRegistredContext> action) => _actions.Add(action);

    private sealed record Registered(Type ServiceType, Type ImplementationType) : IOnServiceRegistredContext;
}
