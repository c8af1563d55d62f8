def slopes_of_ridge(matrix, b, x, penalty):
    misses = matrix @ x - b
    return misses @ matrix * (2 / len(b)) + (penalty + penalty) * x


check(slopes_of_ridge, slopes_of_ridge_with_loops, inputs)
#> ✓ slopes_of_ridge: 11 inputs agree
