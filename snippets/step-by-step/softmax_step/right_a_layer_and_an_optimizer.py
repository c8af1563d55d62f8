def softmax_step(weight, bias, x, y, learning_rate):
    layer = torch.nn.Linear(weight.shape[1], len(bias))
    layer.load_state_dict({"weight": weight, "bias": bias})
    optimizer = torch.optim.SGD(layer.parameters(), lr=learning_rate)
    torch.nn.functional.cross_entropy(layer(x), y).backward()
    optimizer.step()
    return layer.weight.detach(), layer.bias.detach()


check(softmax_step, softmax_step_with_loops, inputs)
#> ✓ softmax_step: 7 inputs agree
