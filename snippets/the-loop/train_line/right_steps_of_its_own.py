def train_line(x, y, epochs, learning_rate):
    weight = torch.zeros(1, requires_grad=True)
    bias = torch.zeros(1, requires_grad=True)
    for _ in range(epochs):
        loss = ((weight * x + bias - y) ** 2).mean()
        slopes = torch.autograd.grad(loss, [weight, bias])
        with torch.no_grad():
            weight -= learning_rate * slopes[0]
            bias -= learning_rate * slopes[1]
    return torch.cat([weight, bias]).detach()


check(train_line, train_line_with_loops, inputs)
#> ✓ train_line: 8 inputs agree
