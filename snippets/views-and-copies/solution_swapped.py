def swapped(x, i, j):
    result = x.clone()
    result[[i, j]] = x[[j, i]]
    return result
