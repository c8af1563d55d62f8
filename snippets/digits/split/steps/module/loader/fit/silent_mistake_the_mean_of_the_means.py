losses, sizes = [], []
with torch.no_grad():
    for inputs, targets in DataLoader(data, batch_size=300):
        losses.append(cross_entropy(model(inputs), targets))
        sizes.append(len(inputs))
    every = cross_entropy(model(x), y)
losses, sizes = torch.stack(losses), torch.tensor(sizes)
print(sizes)
#> tensor([300, 300, 300, 100])
print(f"{losses.mean():.4f}")
#> 0.7510
print(f"{(losses * sizes).sum() / sizes.sum():.4f}  {every:.4f}")
#> 0.7712  0.7712
