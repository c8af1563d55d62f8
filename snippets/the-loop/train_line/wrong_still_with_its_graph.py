def train_line(x, y, epochs, learning_rate):
    parameters = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.SGD([parameters], lr=learning_rate)
    for _ in range(epochs):
        weight, bias = parameters
        loss = torch.nn.functional.mse_loss(weight * x + bias, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return parameters


check(train_line, train_line_with_loops, inputs)
#> ✗ requires_grad: expected False, found True
#>   x = torch.tensor([1.])
#>   y = torch.tensor([3.])
#>   epochs = 0
#>   learning_rate = 0.25
