def network_backward(x, y, weight1, bias1, weight2, bias2):
    inside = torch.einsum("ni,hi->nh", x, weight1) + bias1
    missed = torch.einsum("nh,oh->no", inside.tanh(), weight2) + bias2 - y
    d_predicted = missed / (missed.numel() / 2)
    d_inside = torch.einsum("no,oh->nh", d_predicted, weight2)
    d_inside = d_inside / torch.cosh(inside).square()
    return (
        torch.einsum("nh,hi->ni", d_inside, weight1),
        torch.einsum("nh,ni->hi", d_inside, x),
        d_inside.sum(0),
        torch.einsum("no,nh->oh", d_predicted, inside.tanh()),
        d_predicted.sum(0),
    )


check(network_backward, network_backward_with_loops, inputs)
#> ✓ network_backward: 7 inputs agree
