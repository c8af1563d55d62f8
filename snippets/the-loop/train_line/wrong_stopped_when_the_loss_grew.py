def train_line(x, y, epochs, learning_rate):
    parameters = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.SGD([parameters], lr=learning_rate)
    before = torch.inf
    for _ in range(epochs):
        weight, bias = parameters
        loss = torch.nn.functional.mse_loss(weight * x + bias, y)
        if loss > before:
            break
        before = loss.item()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return parameters.detach()


check(train_line, train_line_with_loops, inputs)
#> ✗ values: expected torch.tensor([2., -1.])
#>              found torch.tensor([-4., 2.])
#>   x = torch.tensor([-2.])
#>   y = torch.tensor([4.])
#>   epochs = 2
#>   learning_rate = 0.25
