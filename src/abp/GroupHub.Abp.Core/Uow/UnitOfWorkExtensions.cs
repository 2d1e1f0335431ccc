using System.Data;

namespace Volo.Abp.Uow;

public static class UnitOfWorkManagerExtensions
{
    public static IUnitOfWork Begin(
        this IUnitOfWorkManager unitOfWorkManager,
        bool requiresNew = false,
        bool isTransactional = false,
        IsolationLevel? isolationLevel = null,
        int? timeout = null) =>
        unitOfWorkManager.Begin(new AbpUnitOfWorkOptions(isTransactional, isolationLevel, timeout), requiresNew);

    public static void BeginReserved(this IUnitOfWorkManager unitOfWorkManager, string reservationName) =>
        unitOfWorkManager.BeginReserved(reservationName, new AbpUnitOfWorkOptions());

    public static void TryBeginReserved(this IUnitOfWorkManager unitOfWorkManager, string reservationName) =>
        unitOfWorkManager.TryBeginReserved(reservationName, new AbpUnitOfWorkOptions());
}

public static class UnitOfWorkExtensions
{
    public static bool IsReservedFor(this IUnitOfWork unitOfWork, string reservationName) =>
        unitOfWork.IsReserved && unitOfWork.ReservationName == reservationName;

    public static void AddItem<TValue>(this IUnitOfWork unitOfWork, string key, TValue value) where TValue : class =>
        unitOfWork.Items[key] = value;

    public static TValue GetItemOrDefault<TValue>(this IUnitOfWork unitOfWork, string key) where TValue : class =>
        (TValue)unitOfWork.Items.GetOrDefault(key)!;

    public static TValue GetOrAddItem<TValue>(this IUnitOfWork unitOfWork, string key, Func<string, TValue> factory)
        where TValue : class => (TValue)unitOfWork.Items.GetOrAdd(key, factory);

    public static void RemoveItem(this IUnitOfWork unitOfWork, string key) => unitOfWork.Items.Remove(key);
}
