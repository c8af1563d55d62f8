def train_line(x, y, epochs, learning_rate):
    parameters = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.SGD([parameters], lr=learning_rate)
    weight, bias = parameters
    loss = torch.nn.functional.mse_loss(weight * x + bias, y)
    for _ in range(epochs):
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return parameters.detach()


check(train_line, train_line_with_loops, inputs)
#> ✗ RuntimeError: Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.
#>   x = torch.tensor([-2.])
#>   y = torch.tensor([4.])
#>   epochs = 2
#>   learning_rate = 0.25
