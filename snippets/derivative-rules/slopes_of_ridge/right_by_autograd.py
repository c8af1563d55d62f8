def slopes_of_ridge(matrix, b, x, penalty):
    x = x.clone().requires_grad_()
    loss = ((matrix @ x - b) ** 2).mean() + penalty * (x @ x)
    return torch.autograd.grad(loss, x)[0]


check(slopes_of_ridge, slopes_of_ridge_with_loops, inputs)
#> ✓ slopes_of_ridge: 11 inputs agree
