from torch.utils.data import DataLoader, TensorDataset

data = TensorDataset(x, y)
image, label = data[7]
print(len(data), *image.shape, label)
#> 1000 1 12 12 tensor(3)

torch.manual_seed(0)
model = Network()
optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
batches = DataLoader(data, batch_size=50)
for epoch in range(3):
    for inputs, targets in batches:
        loss = cross_entropy(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(epoch + 1, f"{loss:.4f}")
#> 1 1.5821
#> 2 0.8734
#> 3 0.6093
