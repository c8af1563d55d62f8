def train_line(x, y, epochs, learning_rate):
    parameters = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.SGD([parameters], lr=learning_rate)
    for _ in range(epochs):
        weight, bias = parameters
        loss = torch.nn.functional.mse_loss(weight * x + bias, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return parameters.detach()


check(train_line, train_line_with_loops, inputs)
#> ✓ train_line: 8 inputs agree
