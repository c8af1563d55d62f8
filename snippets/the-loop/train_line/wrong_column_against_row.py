def train_line(x, y, epochs, learning_rate):
    parameters = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.SGD([parameters], lr=learning_rate)
    for _ in range(epochs):
        predicted = torch.stack([x, torch.ones_like(x)], dim=1) @ parameters[:, None]
        loss = (predicted - y).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return parameters.detach()


check(train_line, train_line_with_loops, inputs)
#> ✗ values: expected torch.tensor([0.9375, 0.5625])
#>              found torch.tensor([0.7500, 0.7500])
#>   x = torch.tensor([1., 2.])
#>   y = torch.tensor([3., 5.])
#>   epochs = 2
#>   learning_rate = 0.25
