def row_products(left, right):
    return left @ right.mT
