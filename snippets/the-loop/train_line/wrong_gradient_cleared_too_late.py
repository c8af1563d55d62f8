def train_line(x, y, epochs, learning_rate):
    parameters = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.SGD([parameters], lr=learning_rate)
    for _ in range(epochs):
        weight, bias = parameters
        loss = torch.nn.functional.mse_loss(weight * x + bias, y)
        loss.backward()
        optimizer.zero_grad()
        optimizer.step()
    return parameters.detach()


check(train_line, train_line_with_loops, inputs)
#> ✗ values: expected torch.tensor([4., 2.])
#>              found torch.tensor([0., 0.])
#>   x = torch.tensor([2.])
#>   y = torch.tensor([4.])
#>   epochs = 1
#>   learning_rate = 0.25
