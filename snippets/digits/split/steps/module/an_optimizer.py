torch.manual_seed(0)
model = Network()
optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
for epoch in range(3):
    for begin in range(0, 1000, 50):
        inputs, targets = x[begin : begin + 50], y[begin : begin + 50]
        loss = cross_entropy(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(epoch + 1, f"{loss:.4f}")
#> 1 1.5821
#> 2 0.8734
#> 3 0.6093
