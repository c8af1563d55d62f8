class Rounding(torch.autograd.Function):
    @staticmethod
    def forward(context, x):
        return x.round()

    @staticmethod
    def backward(context, gradient):
        return gradient


def slopes_through_rounding(loss, x):
    return torch.autograd.grad(loss(Rounding.apply(x)), x)[0]


check(slopes_through_rounding, slopes_through_rounding_with_loops, inputs, calls=1)
#> ✓ slopes_through_rounding: 11 inputs agree
