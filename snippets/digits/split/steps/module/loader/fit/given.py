def fit(model, compare, optimizer, batches, x_new, y_new, epochs):
    for epoch in range(epochs):
        model.train()
        for inputs, targets in batches:
            loss = compare(model(inputs), targets)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        model.eval()
        with torch.no_grad():
            right = model(x_new).argmax(dim=1) == y_new
        print(epoch + 1, f"{loss:.4f}  {right.float().mean():.0%}")


torch.manual_seed(0)
model = Network()
optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
fit(model, cross_entropy, optimizer, batches, x_validation, y_validation, 3)
#> 1 1.5821  52%
#> 2 0.8734  63%
#> 3 0.6093  67%
