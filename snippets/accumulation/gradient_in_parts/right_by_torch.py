def gradient_in_parts(mean_loss, w, inputs, targets, size):
    gradient_of = torch.func.grad(mean_loss)
    parts = zip(inputs.split(size), targets.split(size))
    return sum(gradient_of(w, *part) * len(part[0]) for part in parts) / len(inputs)


check(gradient_in_parts, gradient_in_parts_with_loops, inputs)
#> ✓ gradient_in_parts: 13 inputs agree
